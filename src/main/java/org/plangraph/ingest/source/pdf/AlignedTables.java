package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lines whose words stand in columns, though no ruled line parts them, and makes tables of
 * them.
 */
final class AlignedTables {

  private static final Pattern NO_CELL =
      Pattern.compile(
          "(?:备?注|说明|资料来源)\\s*\\d*\\s*[：:].*|.*。|(?:专栏|表|图|附件)\\s*\\d.*|第.{1,4}[章节篇].*|[一二三四五六七八九十]{1,3}、.*|[(（][一二三四五六七八九十]{1,3}[)）].*");
  private static final int FEWEST_SEGMENTS = 3;
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_LONE_LINES = 4;
  private static final float LEADING = 1.6f;
  private static final float WIDEST_LONE = 0.5f;

  private AlignedTables() {}

  static List<Block> of(List<Block> blocks) {
    List<Block> found = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Line line) {
        lines.add(line);
      } else {
        found.addAll(inLines(lines));
        lines.clear();
        found.add(block);
      }
    }
    found.addAll(inLines(lines));
    return found;
  }

  private static List<Block> inLines(List<Line> lines) {
    List<Block> found = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).segments().size() < FEWEST_SEGMENTS) {
        continue;
      }
      int start = i;
      while (start > done && lines.get(start - 1).segments().size() == 2) {
        start--;
      }
      int end = end(lines, i);
      List<Line> region = lines.subList(start, end);
      if (region.stream().filter(AlignedTables::isDataRow).count() >= FEWEST_ROWS) {
        found.addAll(lines.subList(done, start));
        found.add(new AlignedTable(region).table());
        done = end;
      }
      i = end - 1;
    }
    found.addAll(lines.subList(done, lines.size()));
    return found;
  }

  private static boolean isDataRow(Line line) {
    return line.segments().size() >= FEWEST_SEGMENTS && AlignedTable.isAnchor(line);
  }

  private static int end(List<Line> lines, int first) {
    Box box = lines.get(first).box();
    int end = first + 1;
    int lone = 0;
    for (int i = first + 1; i < lines.size() && lone <= MOST_LONE_LINES; i++) {
      Line line = lines.get(i);
      if (line.segments().size() >= 2) {
        box = box.with(line.box());
        end = i + 1;
        lone = 0;
      } else if (line.text().matches("(?:备?注|说明|资料来源)\\s*\\d*\\s*[：:].*|.*。")
          || line.box().right() - line.box().left() > WIDEST_LONE * (box.right() - box.left())) {
        break;
      } else {
        lone++;
      }
    }
    return withTail(lines, end);
  }

  /** Lone lines right below the last row are the rest of its cells. */
  private static int withTail(List<Line> lines, int end) {
    int last = end;
    while (last < lines.size() && isTail(lines.get(last - 1), lines.get(last))) {
      last++;
    }
    return last;
  }

  private static boolean isTail(Line above, Line line) {
    boolean close =
        above.box().page() == line.box().page()
            && line.base() - above.base() <= LEADING * line.size();
    boolean under =
        above.segments().stream()
            .skip(1)
            .anyMatch(
                words ->
                    words.box().left() < line.box().right()
                        && line.box().left() < words.box().right());
    return close && under && line.segments().size() == 1 && !NO_CELL.matcher(line.text()).matches();
  }
}
