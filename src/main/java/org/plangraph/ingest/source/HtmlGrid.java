package org.plangraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lays the cells of the HTML tables of one page out in grids, merged cells filled.
 *
 * <p>What merged cells may expand to is bounded for the page; beyond that each stands once.
 */
final class HtmlGrid {

  private static final Pattern NUMBER =
      Pattern.compile("[<>＜＞≤≥\\[［〔]?-?\\d{1,9}(\\.\\d+)?[\\]］〕]?");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,3}");
  private static final int WIDEST = 200;
  private static final int MOST_HEAD_ROWS = 4;
  private static final int MOST_MERGED = 400_000;
  private static final int LONGEST_COPY = 400;
  private static final int MOST_COPIED = 2_000_000;

  private int merged;
  private long copied;

  /**
   * One place of the grid.
   *
   * @param cell cell of the markup that covers it
   * @param copy words to repeat where the cell stands elsewhere; null where it stands here
   */
  record Slot(Element cell, @Nullable String copy) {}

  List<List<Slot>> of(Element table) {
    List<List<Slot>> grid = new ArrayList<>();
    List<Element> rows = table.getElementsByTag("tr");
    int heads = headCount(rows);
    for (int r = 0; r < rows.size(); r++) {
      List<Slot> line = row(grid, r);
      int column = 0;
      for (Element cell : rows.get(r).children()) {
        if (!isCell(cell)) {
          continue;
        }
        while (column < line.size() && line.get(column) != null) {
          column++;
        }
        boolean head = r < heads || cell.normalName().equals("th");
        column = place(grid, rows.size() - r, r, column, cell, head);
      }
    }
    grid.forEach(line -> line.removeIf(slot -> slot == null));
    return grid.subList(0, Math.min(grid.size(), rows.size()));
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private int place(
      List<List<Slot>> grid, int tallest, int r, int column, Element cell, boolean head) {
    int height = Math.min(span(cell, "rowspan"), tallest);
    int width = Math.min(span(cell, "colspan"), WIDEST);
    merged += height * width - 1;
    if (merged > MOST_MERGED) {
      height = 1;
      width = 1;
    }
    row(grid, r);
    set(grid.get(r), column, new Slot(cell, null));
    String words = height * width > 1 ? cell.text() : "";
    for (int y = r; y < r + height; y++) {
      for (int x = y == r ? column + 1 : column; x < column + width; x++) {
        set(row(grid, y), x, new Slot(cell, x == column || head ? copy(words) : ""));
      }
    }
    return column + width;
  }

  private String copy(String words) {
    copied += words.length();
    return words.length() <= LONGEST_COPY && copied <= MOST_COPIED ? words : "";
  }

  /** Rows above the first one with a number in it. */
  private static int headCount(List<Element> rows) {
    int count = 0;
    while (count < Math.min(rows.size(), MOST_HEAD_ROWS)
        && rows.get(count).children().stream().noneMatch(HtmlGrid::isNumber)) {
      count++;
    }
    return count;
  }

  private static boolean isNumber(Element cell) {
    String words = cell.text();
    return NUMBER.matcher(words).matches() && !YEAR.matcher(words).matches();
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return SPAN.matcher(value).matches() ? Integer.parseInt(value) : 1;
  }

  private static List<Slot> row(List<List<Slot>> grid, int r) {
    while (grid.size() <= r) {
      grid.add(new ArrayList<>());
    }
    return grid.get(r);
  }

  private static void set(List<Slot> line, int x, Slot slot) {
    while (line.size() <= x) {
      line.add(null);
    }
    if (line.get(x) == null) {
      line.set(x, slot);
    }
  }
}
