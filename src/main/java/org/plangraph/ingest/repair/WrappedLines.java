package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.ingest.repair.Lines.Line;

/**
 * Joins lines that were broken for the width of a page, without gluing headings to what surrounds
 * them.
 *
 * <p>Chapter titles are joined wherever they run over two lines. Running text is joined only in a
 * copy whose lines are broken throughout, so that most end near one width, and where a line begins
 * with a mark that belongs to the end of another.
 */
final class WrappedLines implements RepairStep {

  private static final Pattern CHAPTER =
      Pattern.compile("第\\s*[一二三四五六七八九十百零〇\\d]{1,5}\\s*[篇章节].{12,}");
  private static final Pattern STARTS =
      Pattern.compile(
          "(第\\s*[一二三四五六七八九十百零〇\\d]{1,5}\\s*[篇章节部编]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}\\s*[.．、](?!\\d)|专\\s*栏|表\\s*\\d|图\\s*\\d|[-—]|[①-⑳●◆■]|注[:：]|备注|目\\s*录|附件).*");
  private static final int SHORTEST_CHAPTER = 18;
  private static final int LONGEST_TAIL = 34;
  private static final int SLACK = 3;

  @Override
  public String id() {
    return "join-wrapped-lines";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Line> lines = Lines.of(text);
    int width = width(lines);
    boolean indented = isIndented(lines, text);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (line.isBlank()
          || next.isBlank()
          || STARTS.matcher(next.words()).matches()
          || isCells(line)
          || isCells(next)) {
        continue;
      }
      boolean chapter = isWrappedChapter(lines, i);
      boolean inside = indented && width > 0 && isFlush(next, text) && reaches(line, width);
      boolean broken =
          inside
              || !CHAPTER.matcher(line.words()).matches()
                  && (isFull(line, width) && !(indented && !isFlush(next, text))
                      || continues(next, text));
      if (chapter || broken) {
        edits.add(
            Edit.drop(line.start() + endOfWords(line, text), next.start() + indent(next, text)));
      }
    }
    return edits;
  }

  private static boolean isWrappedChapter(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean open =
        CHAPTER.matcher(line.words()).matches()
            && line.words().length() >= SHORTEST_CHAPTER
            && line.words().indexOf('。') < 0;
    boolean tail = next.words().length() <= LONGEST_TAIL && next.words().indexOf('。') < 0;
    boolean closed =
        at + 2 >= lines.size()
            || lines.get(at + 2).isBlank()
            || lines.get(at + 2).words().length() > LONGEST_TAIL
            || STARTS.matcher(lines.get(at + 2).words()).matches();
    return open
        && tail
        && closed
        && !Character.isDigit(line.words().charAt(line.words().length() - 1));
  }

  /** A line that reaches the page's width and is not closed. */
  private static boolean isFull(Line line, int width) {
    int length = line.words().length();
    return width > 0
        && length >= width - SLACK
        && length <= width + SLACK
        && !line.words().endsWith("。");
  }

  private static boolean isFlush(Line line, String text) {
    return indent(line, text) == 0;
  }

  /** Whether a line of an indented copy can be followed by more of its paragraph. */
  private static boolean reaches(Line line, int width) {
    int length = line.words().length();
    boolean title = CHAPTER.matcher(line.words()).matches();
    return !title && length >= width - (line.words().endsWith("。") ? SLACK : width / 5);
  }

  private static boolean isIndented(List<Line> lines, String text) {
    long filled = lines.stream().filter(line -> !line.isBlank()).count();
    long indented =
        lines.stream().filter(line -> !line.isBlank() && indent(line, text) >= 2).count();
    return indented > 0.1 * filled && indented < 0.7 * filled;
  }

  /** A line that begins with the mark that the one before it lacks. */
  private static boolean continues(Line next, String text) {
    return indent(next, text) == 0 && ",，.。、;；:：)）”".indexOf(next.words().charAt(0)) >= 0;
  }

  /** The width that most lines share, 0 where lines have no common width. */
  private static int width(List<Line> lines) {
    int[] counts = new int[121];
    int longLines = 0;
    for (Line line : lines) {
      int length = line.words().length();
      if (length > 12) {
        longLines++;
        counts[Math.min(length, 120)]++;
      }
    }
    int best = 0;
    int bestCount = 0;
    for (int width = 16; width < 100; width++) {
      int near = 0;
      for (int w = width - SLACK; w <= width + SLACK; w++) {
        near += counts[w];
      }
      if (near > bestCount) {
        best = width;
        bestCount = near;
      }
    }
    return longLines > 12 && bestCount > 0.6 * longLines ? best : 0;
  }

  private static boolean isCells(Line line) {
    return line.words().indexOf('|') >= 0
        || line.words().indexOf('\t') >= 0
        || RowForm.isBlankParted(line.words());
  }

  private static int indent(Line line, String text) {
    int at = line.start();
    while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private static int endOfWords(Line line, String text) {
    int at = line.end();
    while (at > line.start() && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at - line.start();
  }
}
