package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.ingest.repair.Lines.Line;

/**
 * Takes out page numbers that a text layer left between lines or inside sentences.
 *
 * <p>A number between dashes is one wherever it stands; a bare number only between long lines and
 * where it counts on from the one before. The blank lines around it go too where they part a
 * sentence.
 */
final class PageNumbers implements RepairStep {

  private static final Pattern DRESSED =
      Pattern.compile(
          "[-—–]{1,2}\\s*(\\d{1,4})\\s*[-—–]{1,2}|第\\s*(\\d{1,4})\\s*页(?:\\s*[/，,]?\\s*共\\s*\\d{1,4}\\s*页)?");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff，、])\\s*[—–]\\s*\\d{1,3}\\s*[—–]\\s*(?=[\\u4e00-\\u9fff，。、；])");
  private static final int FEWEST = 3;
  private static final int SKIPPED = 5;
  private static final int LONG_LINE = 15;

  @Override
  public String id() {
    return "drop-page-numbers";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Line> lines = Lines.of(text);
    List<Integer> numbers = numbers(lines);
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (int at : numbers) {
      Edit edit = drop(lines, at);
      if (edit.start() >= done) {
        edits.add(edit);
        done = edit.end();
      }
    }
    return edits.isEmpty() ? inside(text) : edits;
  }

  private static List<Edit> inside(String text) {
    List<Edit> edits = text.indexOf('—') < 0 ? List.of() : Edits.dropping(INSIDE, text);
    return edits.size() < FEWEST ? List.of() : edits;
  }

  private static List<Integer> numbers(List<Line> lines) {
    List<Integer> dressed = new ArrayList<>();
    List<Integer> bare = new ArrayList<>();
    int expected = -1;
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      if (words.length() > 20 || words.isEmpty()) {
        continue;
      }
      if (DRESSED.matcher(words).matches()) {
        dressed.add(i);
      } else if (BARE.matcher(words).matches() && isBetweenLongLines(lines, i)) {
        int number = Integer.parseInt(words);
        if (expected < 0 || number >= expected && number < expected + SKIPPED) {
          bare.add(i);
          expected = number + 1;
        }
      }
    }
    return bare.size() >= FEWEST && dressed.isEmpty() ? bare : dressed;
  }

  private static boolean isBetweenLongLines(List<Line> lines, int at) {
    int before = filled(lines, at, -1);
    int behind = filled(lines, at, 1);
    return before >= 0
        && behind < lines.size()
        && lines.get(before).words().length() >= LONG_LINE
        && lines.get(behind).words().length() >= LONG_LINE;
  }

  private static int filled(List<Line> lines, int at, int step) {
    int next = at + step;
    while (next >= 0 && next < lines.size() && lines.get(next).isBlank()) {
      next += step;
    }
    return next;
  }

  private static Edit drop(List<Line> lines, int at) {
    int before = filled(lines, at, -1);
    int behind = filled(lines, at, 1);
    boolean open =
        before >= 0
            && behind < lines.size()
            && !lines.get(before).words().matches(".*[。！？；：|]")
            && lines.get(before).words().length() >= LONG_LINE;
    return open
        ? Edit.drop(lines.get(before).next(), lines.get(behind).start())
        : lines.get(at).drop();
  }
}
