package org.plangraph.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws rows in columns; a Chinese character is two places wide, long texts are cut, IRIs lose the
 * base.
 */
final class TextTable {

  private static final int WIDEST = 48;
  private static final String CUT = "…";

  private TextTable() {}

  static void write(List<String> headings, List<List<String>> rows, OutputStream out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(headings);
    rows.forEach(row -> lines.add(row.stream().map(TextTable::cell).toList()));
    int[] widths = widths(lines);
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      print.println(line(lines.get(i), widths));
      if (i == 0) {
        print.println(rule(widths));
      }
    }
    print.flush();
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(line.get(column)));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      line.append(column == 0 ? "" : "  ")
          .append(cell)
          .append(" ".repeat(widths[column] - width(cell)));
    }
    return line.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      rule.append(column == 0 ? "" : "  ").append("-".repeat(widths[column]));
    }
    return rule.toString();
  }

  private static String cell(String text) {
    String plain = text.replace(Terms.BASE, "").replaceAll("\\s+", " ");
    if (width(plain) <= WIDEST) {
      return plain;
    }
    StringBuilder cut = new StringBuilder();
    int width = 0;
    for (int point : plain.codePoints().toArray()) {
      width += width(point);
      if (width >= WIDEST) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut + CUT;
  }

  /** Places that a text takes. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  /** East Asian wide and full-width forms. */
  private static int width(int point) {
    boolean isWide =
        point >= 0x1100 && point <= 0x115F
            || point >= 0x2E80 && point <= 0xA4CF
            || point >= 0xAC00 && point <= 0xD7A3
            || point >= 0xF900 && point <= 0xFAFF
            || point >= 0xFE30 && point <= 0xFE4F
            || point >= 0xFF00 && point <= 0xFF60
            || point >= 0xFFE0 && point <= 0xFFE6
            || point >= 0x20000 && point <= 0x3FFFD;
    return isWide ? 2 : 1;
  }
}
