package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with merged cells as a case writes it: one line a row, bars between cells, {@code ^} for
 * a cell that goes on from above, {@code <} for one that goes on from the left; a line {@code
 * period 2026 2030}; notes.
 */
record MergedTable(int periodStart, List<List<Cell>> rows, List<String> notes) {

  /** A merged or plain cell at its upper left place. */
  record Cell(String text, int row, int column, int height, int width) {}

  static MergedTable of(String grid) {
    List<String[]> lines = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int start = 2021;
    for (String line : grid.lines().toList()) {
      if (line.startsWith("period")) {
        start = Integer.parseInt(line.split(" ")[1]);
      } else if (line.startsWith("注")) {
        notes.add(line);
      } else {
        lines.add(Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new));
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < lines.size(); r++) {
      rows.add(row(lines, r));
    }
    return new MergedTable(start, rows, notes);
  }

  int width() {
    return rows.get(0).stream().mapToInt(Cell::width).sum();
  }

  String title() {
    return "江湾县国民经济和社会发展第" + (periodStart == 2021 ? "十四" : "十五") + "个五年规划纲要";
  }

  private static List<Cell> row(List<String[]> lines, int r) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < lines.get(r).length; c++) {
      String text = lines.get(r)[c];
      if (!text.equals("^") && !text.equals("<")) {
        int width = 1;
        while (c + width < lines.get(r).length && lines.get(r)[c + width].equals("<")) {
          width++;
        }
        int height = 1;
        while (r + height < lines.size() && lines.get(r + height)[c].equals("^")) {
          height++;
        }
        cells.add(new Cell(text, r, c, height, width));
      }
    }
    return cells;
  }
}
