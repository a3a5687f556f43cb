package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.ingest.PdfFile;

/** A table printed over small pages, with or without ruled lines; words wrap inside their cells. */
final class PrintedTable {

  private static final float SIZE = 9;
  private static final float LEADING = 11;
  private static final float PADDING = 7;
  private static final float LEFT = 40;
  private static final float BOTTOM = 400;
  private static final int WIDEST = 7;

  private final MergedTable table;
  private final boolean ruled;
  private final float[] edges;
  private final PdfFile file;
  private float y = 50;

  private PrintedTable(MergedTable table, boolean ruled) {
    this.table = table;
    this.ruled = ruled;
    this.edges = edges(table, ruled ? 8 : 18);
    this.file = new PdfFile(edges[edges.length - 1] + 40, 450);
  }

  static byte[] pdf(MergedTable table, boolean ruled) {
    return new PrintedTable(table, ruled).print();
  }

  private static float[] edges(MergedTable table, float gap) {
    float[] edges = new float[table.width() + 1];
    edges[0] = LEFT;
    for (int c = 0; c < table.width(); c++) {
      int column = c;
      double widest =
          table.rows().stream()
              .flatMap(List::stream)
              .filter(cell -> cell.column() == column && cell.width() == 1)
              .mapToDouble(cell -> Math.min(PdfFile.width(cell.text(), SIZE), WIDEST * SIZE))
              .max()
              .orElse(4 * SIZE);
      edges[c + 1] = edges[c] + (float) widest + gap;
    }
    return edges;
  }

  private byte[] print() {
    file.page();
    for (String line : List.of(table.title(), "一、发展目标", "表1-1 主要指标")) {
      file.words(LEFT, y, 12, line);
      y += 24;
    }
    float top = y - 12;
    y = top;
    int first = 0;
    for (int r = 0; r < table.rows().size(); r++) {
      if (y + height(r) > BOTTOM) {
        rule(first, r, top);
        number();
        file.page();
        top = 40;
        y = top;
        first = r;
      }
      words(r);
      y += height(r);
    }
    rule(first, table.rows().size(), top);
    y += 20;
    for (String note : table.notes()) {
      file.words(LEFT, y, SIZE, note);
    }
    number();
    return file.bytes();
  }

  private void number() {
    file.words(LEFT + 100, 430, SIZE, "— " + file.pageCount() + " —");
  }

  private float height(int row) {
    int most = 1;
    for (List<MergedTable.Cell> cells : table.rows()) {
      for (MergedTable.Cell cell : cells) {
        if (cell.row() == row && cell.height() == 1) {
          most = Math.max(most, wrapped(cell).size());
        }
      }
    }
    return most * LEADING + PADDING;
  }

  private List<String> wrapped(MergedTable.Cell cell) {
    float width = edges[cell.column() + cell.width()] - edges[cell.column()] - (ruled ? 6 : 16);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String c : cell.text().split("(?<=[^\\d.])|(?=[^\\d.])")) {
      if (PdfFile.width(line + c, SIZE) > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(c);
    }
    lines.add(line.toString());
    return lines;
  }

  private void words(int row) {
    for (MergedTable.Cell cell : table.rows().get(row)) {
      List<String> lines = wrapped(cell);
      boolean head = row < headCount();
      float room = ruled || head ? height(cell) : height(row);
      float at =
          ruled || head ? y + (room - lines.size() * LEADING) / 2 + SIZE : y + PADDING / 2 + SIZE;
      for (String line : lines) {
        float width = edges[cell.column() + cell.width()] - edges[cell.column()];
        float indent = ruled || head ? (width - PdfFile.width(line, SIZE)) / 2 : 3;
        file.words(edges[cell.column()] + indent, at, SIZE, line);
        at += LEADING;
      }
    }
  }

  private int headCount() {
    return table.rows().get(0).stream().mapToInt(MergedTable.Cell::height).max().orElse(1);
  }

  /** Height of a cell as far as it stays on this page. */
  private float height(MergedTable.Cell cell) {
    float height = 0;
    for (int r = cell.row();
        r < cell.row() + cell.height() && y + height + height(r) <= BOTTOM;
        r++) {
      height += height(r);
    }
    return Math.max(height, height(cell.row()));
  }

  private void rule(int first, int end, float top) {
    if (!ruled) {
      return;
    }
    float at = top;
    for (int r = first; r < end; r++) {
      for (int c = 0; c < table.width(); c++) {
        MergedTable.Cell owner = owner(r, c);
        if (owner.row() == r || r == first) {
          file.line(edges[c], at, edges[c + 1], at);
        }
        if (owner.column() == c) {
          file.line(edges[c], at, edges[c], at + height(r));
        }
      }
      file.line(edges[table.width()], at, edges[table.width()], at + height(r));
      at += height(r);
    }
    file.line(edges[0], at, edges[table.width()], at);
  }

  private MergedTable.Cell owner(int row, int column) {
    return table.rows().stream()
        .flatMap(List::stream)
        .filter(
            cell ->
                cell.row() <= row
                    && row < cell.row() + cell.height()
                    && cell.column() <= column
                    && column < cell.column() + cell.width())
        .findFirst()
        .orElseThrow();
  }
}
