package org.plangraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays the cells of an HTML table out in a grid, merged cells filled. */
final class HtmlGrid {

  private static final int WIDEST = 200;
  private static final int MOST_HEAD_ROWS = 4;

  private HtmlGrid() {}

  /**
   * One place of the grid.
   *
   * @param cell cell of the markup that covers it
   * @param copy words to repeat where the cell stands elsewhere; null where it stands here
   */
  record Slot(Element cell, @Nullable String copy) {}

  static List<List<Slot>> of(Element table) {
    List<List<Slot>> grid = new ArrayList<>();
    List<Element> rows = table.select("tr");
    for (int r = 0; r < rows.size(); r++) {
      List<Slot> line = row(grid, r);
      int column = 0;
      for (Element cell : rows.get(r).children()) {
        if (!cell.normalName().matches("td|th")) {
          continue;
        }
        while (column < line.size() && line.get(column) != null) {
          column++;
        }
        column = place(grid, rows, r, column, cell);
      }
    }
    grid.forEach(line -> line.removeIf(slot -> slot == null));
    return grid.subList(0, Math.min(grid.size(), rows.size()));
  }

  private static int place(
      List<List<Slot>> grid, List<Element> rows, int r, int column, Element cell) {
    int height = Math.min(span(cell, "rowspan"), rows.size() - r);
    int width = Math.min(span(cell, "colspan"), WIDEST);
    boolean head = cell.normalName().equals("th") || isHead(rows, r);
    for (int y = r; y < r + height; y++) {
      for (int x = column; x < column + width; x++) {
        boolean here = y == r && x == column;
        String copy = here ? null : x == column || head ? cell.text() : "";
        set(row(grid, y), x, new Slot(cell, copy));
      }
    }
    return column + width;
  }

  /** Rows above the first one with a number in it. */
  private static boolean isHead(List<Element> rows, int r) {
    for (int i = 0; i <= r; i++) {
      for (Element cell : rows.get(i).children()) {
        if (cell.text().matches("[<>＜＞≤≥\\[［〔]?-?\\d{1,9}(\\.\\d+)?[\\]］〕]?")
            && !cell.text().matches("20\\d\\d")) {
          return false;
        }
      }
    }
    return r < MOST_HEAD_ROWS;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
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
