package org.plangraph.ingest.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.plangraph.ingest.repair.Edit;
import org.plangraph.model.InputException;

/**
 * Turns the source of a web page into the text of its document: says what to take out of the
 * markup.
 *
 * <p>Rows of tables become lines with bars between the cells; merged cells are filled.
 */
final class HtmlText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});?");
  private static final Pattern ENTITY_OR_SPACE =
      Pattern.compile(ENTITY.pattern() + "|[ \\t]*+[\\r\\n][ \\t\\r\\n]*");
  private static final Pattern NOTE_MARK = Pattern.compile("[\\[（(]?\\d{1,3}[\\])）]?|[①-⑳]|[*∗]");
  private static final Pattern POWER_OF = Pattern.compile("[A-Za-z0-9)]");
  private static final int FEWEST_LINES = 4;

  /** What elements and attributes take while their places are kept, measured. */
  private static final long BYTES_PER_NODE = 200;

  private static final long BYTES_PER_UNIT = 16;

  private final String html;
  private final List<Edit> edits = new ArrayList<>();
  private final HtmlGrid grids = new HtmlGrid();
  private final Map<String, String> characters = new HashMap<>();
  private int done;
  private final StringBuilder gap = new StringBuilder();
  private boolean begun;

  private HtmlText(String html) {
    this.html = html;
  }

  /**
   * Edits that leave the text of the document of {@code html}.
   *
   * @param name name of the file, for messages
   * @throws InputException where the page would not fit into memory once it is taken apart
   */
  static List<Edit> edits(String name, String html) {
    requireRoom(name, html);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(html, "", parser);
    HtmlText text = new HtmlText(html);
    text.visit(HtmlMain.of(page));
    text.close();
    return text.edits;
  }

  private static void requireRoom(String name, String html) {
    long nodes = html.chars().filter(c -> c == '<' || c == '=').count();
    Room.require(name, nodes * BYTES_PER_NODE + html.length() * BYTES_PER_UNIT);
  }

  private void visit(Node node) {
    if (node instanceof TextNode words) {
      take(words);
    } else if (node instanceof Element element
        && !HtmlMain.isSilent(element)
        && !isNoteMark(element)) {
      if (element.normalName().equals("table") && element.getElementsByTag("table").size() == 1) {
        table(element);
        return;
      }
      boolean breaks = element.isBlock() || element.normalName().equals("br");
      separate(breaks ? "\n" : "");
      element.childNodes().forEach(this::visit);
      separate(breaks ? "\n" : "");
    }
  }

  private void table(Element table) {
    separate("\n");
    for (List<HtmlGrid.Slot> row : grids.of(table)) {
      for (HtmlGrid.Slot slot : row) {
        if (slot.copy() == null) {
          slot.cell().childNodes().forEach(this::cell);
        } else {
          gap.append(slot.copy());
        }
        gap.append(" | ");
      }
      gap.setLength(Math.max(0, gap.length() - 1));
      gap.append('\n');
    }
  }

  private void cell(Node node) {
    if (node instanceof TextNode words) {
      take(words);
    } else if (node instanceof Element element
        && !HtmlMain.isSilent(element)
        && !isNoteMark(element)) {
      element.childNodes().forEach(this::cell);
    }
  }

  /** A raised number is the mark of a note, unless it is a power: m², 10⁴. */
  private boolean isNoteMark(Element element) {
    if (!element.normalName().equals("sup")
        || !NOTE_MARK.matcher(element.text().strip()).matches()
        || !element.sourceRange().isTracked()) {
      return false;
    }
    int at = element.sourceRange().startPos() - 1;
    return at >= 0 && !POWER_OF.matcher(html.substring(at, at + 1)).matches();
  }

  private void separate(String separator) {
    if (!separator.isEmpty() && (gap.isEmpty() || gap.charAt(gap.length() - 1) != '\n')) {
      gap.append(separator);
    }
  }

  private void take(TextNode words) {
    if (words.isBlank() || !words.sourceRange().isTracked()) {
      return;
    }
    int start = words.sourceRange().startPos();
    int end = words.sourceRange().endPos();
    if (start < done) {
      return;
    }
    String separator = begun ? gap.toString() : gap.toString().stripLeading();
    edits.add(new Edit(done, start, separator));
    gap.setLength(0);
    begun = true;
    inside(start, end, html.substring(start, end));
    done = end;
  }

  /** Character references and line breaks of the markup inside running text. */
  private void inside(int start, int end, String raw) {
    if (raw.indexOf('&') < 0 && raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
      return;
    }
    boolean laidOut =
        raw.lines().filter(line -> !line.isBlank()).limit(FEWEST_LINES).count() == FEWEST_LINES;
    Matcher next = (laidOut ? ENTITY : ENTITY_OR_SPACE).matcher(raw);
    while (next.find()) {
      String put =
          raw.charAt(next.start()) == '&'
              ? characters.computeIfAbsent(next.group(), HtmlText::character)
              : blank(raw, next);
      if (!put.equals(next.group())) {
        edits.add(new Edit(start + next.start(), start + next.end(), put));
      }
    }
  }

  private static String character(String reference) {
    return Parser.unescapeEntities(reference, false);
  }

  private static String blank(String raw, Matcher space) {
    boolean latin =
        space.start() > 0
            && space.end() < raw.length()
            && raw.charAt(space.start() - 1) < 128
            && raw.charAt(space.end()) < 128;
    return latin ? " " : "";
  }

  private void close() {
    edits.add(new Edit(done, html.length(), gap.indexOf("|") >= 0 ? gap.toString() : "\n"));
  }
}
