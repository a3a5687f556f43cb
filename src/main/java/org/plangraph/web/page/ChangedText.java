package org.plangraph.web.page;

import java.util.List;
import java.util.Set;
import org.plangraph.model.Span;
import org.plangraph.record.TextChange;
import org.springframework.web.util.HtmlUtils;

/** Writes what repairs changed into a text: struck out what the source has, marked what is read. */
final class ChangedText {

  private static final int LONGEST = 40;

  private final List<TextChange> changes;
  private int next;

  ChangedText(List<TextChange> changes) {
    this.changes = changes;
  }

  /** Adds where a stretch is to be cut, so that each piece is changed as a whole or not at all. */
  void addCuts(Span span, Set<Integer> cuts) {
    for (int i = next; i < changes.size() && changes.get(i).span().start() < span.end(); i++) {
      Span changed = changes.get(i).span();
      cuts.add(Math.max(span.start(), changed.start()));
      cuts.add(Math.max(span.start(), Math.min(span.end(), changed.end())));
    }
  }

  /** Writes what was taken out up to a place and is not written yet. */
  void writeTakenOut(int place, StringBuilder html) {
    for (; next < changes.size() && changes.get(next).span().start() <= place; next++) {
      html.append("<del id=\"c-").append(next).append("\">");
      html.append(HtmlUtils.htmlEscape(visible(changes.get(next).source()), "UTF-8"));
      html.append("</del>");
    }
  }

  /** Writes a piece of the text. */
  void write(Span piece, String text, StringBuilder html) {
    boolean isChanged = next > 0 && changes.get(next - 1).span().overlaps(piece);
    html.append(isChanged ? "<ins>" : "").append(HtmlUtils.htmlEscape(piece.of(text), "UTF-8"));
    html.append(isChanged ? "</ins>" : "");
  }

  /** A text with signs for what one cannot see, and its end cut off if it is long. */
  static String visible(String text) {
    String signs = text.replaceAll("\\R", "⏎").replace('\t', '⇥').replaceAll("[\\s\\h]", "␣");
    int points = signs.codePointCount(0, signs.length());
    return points <= LONGEST
        ? signs
        : signs.substring(0, signs.offsetByCodePoints(0, LONGEST)) + "… (" + points + ")";
  }
}
