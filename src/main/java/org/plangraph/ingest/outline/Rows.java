package org.plangraph.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.ingest.repair.RowForm;
import org.plangraph.model.Cell;
import org.plangraph.model.Span;
import org.plangraph.model.TableRow;

/** Cuts lines of a table into cells at bars, tabs or blanks. */
final class Rows {

  private static final Pattern CELL = Pattern.compile("[^ \\u00a0\\u3000]+");

  private Rows() {}

  static List<TableRow> of(List<Block> lines) {
    return lines.stream().map(Rows::row).toList();
  }

  private static TableRow row(Block line) {
    String words = line.words();
    if (!RowForm.hasSeparators(words)) {
      return blankParted(line);
    }
    char separator = words.indexOf('\t') >= 0 && words.indexOf('|') < 0 ? '\t' : '|';
    List<Cell> cells = new ArrayList<>();
    int start = words.charAt(0) == separator && separator == '|' ? 1 : 0;
    for (int i = start; i <= words.length(); i++) {
      if (i == words.length()
          || words.charAt(i) == separator
          || separator == '|' && words.charAt(i) == '｜') {
        if (i < words.length() || start < i) {
          cells.add(cell(line, start, i));
        }
        start = i + 1;
      }
    }
    return new TableRow(line.span(), cells);
  }

  private static TableRow blankParted(Block line) {
    List<Cell> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line.words());
    while (cell.find()) {
      cells.add(cell(line, cell.start(), cell.end()));
    }
    return new TableRow(line.span(), cells);
  }

  private static Cell cell(Block line, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Blocks.isBlank(line.words().charAt(first))) {
      first++;
    }
    while (last > first && Blocks.isBlank(line.words().charAt(last - 1))) {
      last--;
    }
    return new Cell(
        line.words().substring(first, last), new Span(line.start() + first, line.start() + last));
  }
}
