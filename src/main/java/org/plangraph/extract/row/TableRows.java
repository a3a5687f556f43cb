package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.model.Cell;
import org.plangraph.model.IndicatorRow;
import org.plangraph.model.Reference;
import org.plangraph.model.Table;
import org.plangraph.model.TableRow;

/** Reads the data rows of one indicator table, one after the other: merged cells reach down. */
final class TableRows {

  private static final Pattern TABLE_NUMBER =
      Pattern.compile("^(表\\s*[0-9一二三四五六七八九十]*(?:[-—–.][0-9]+)?)");

  private final Reading reading;
  private final Table table;
  private final TableHead head;
  private final Predicate<String> isUnit;
  private final Function<String, Reference> indicators;
  private final TableNotes notes;
  private final RowAlignment alignment;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private @Nullable AlignedRow above;
  private int nextNumber = 1;

  TableRows(
      Reading reading,
      Table table,
      TableHead head,
      Predicate<String> isUnit,
      Function<String, Reference> indicators) {
    this.reading = reading;
    this.table = table;
    this.head = head;
    this.isUnit = isUnit;
    this.indicators = indicators;
    this.notes = new TableNotes(table.notes().stream().map(reading::text).toList());
    this.alignment = new RowAlignment(head.columns(), isUnit);
  }

  List<IndicatorRow> read() {
    List<AlignedRow> aligned = new ArrayList<>();
    for (TableRow row : table.rows().subList(head.rowCount(), table.rows().size())) {
      align(row).ifPresent(aligned::add);
    }
    RowAssembly assembly =
        new RowAssembly(reading, table, tableNumber(), notes, isUnit, indicators);
    for (int i = 0; i < aligned.size(); i++) {
      assembly.row(aligned.get(i), nameless(aligned, i)).ifPresent(rows::add);
    }
    return rows;
  }

  private java.util.Optional<AlignedRow> align(TableRow row) {
    List<Cell> cells = trimmed(row.cells());
    boolean[] spanned = new boolean[head.columns().size()];
    boolean mayContinue = above != null && cells.stream().noneMatch(this::isNextNumber);
    if (mayContinue) {
      for (int i = 0; i < spanned.length; i++) {
        spanned[i] = above.isWordedLevel(i);
      }
    }
    int[] cellOf = alignment.align(cells, nextNumber, spanned);
    if (cells.isEmpty() || cellOf.length == 0) {
      return java.util.Optional.empty();
    }
    AlignedRow aligned =
        new AlignedRow(
            row, head.columns(), withoutCopies(columnCells(cells, cellOf)), above, isUnit);
    if (aligned.number() != null) {
      nextNumber = Integer.parseInt(aligned.number()) + 1;
    }
    above = aligned;
    return java.util.Optional.of(aligned);
  }

  /**
   * A reader that fills merged cells repeats the serial number and the name, or leaves blanks; here
   * merged cells reach down by themselves.
   */
  private List<@Nullable Cell> withoutCopies(List<@Nullable Cell> cells) {
    int number = head.indexOf(ColumnKind.NUMBER);
    int name = head.indexOf(ColumnKind.NAME);
    Cell serial = number < 0 ? null : cells.get(number);
    boolean ownSerial =
        serial != null && !serial.text().isBlank() && (above == null || !above.hasNumber(serial));
    if (above == null || number < 0 || ownSerial) {
      return cells;
    }
    List<@Nullable Cell> own = new ArrayList<>(cells);
    own.set(number, null);
    own.replaceAll(cell -> cell == null || cell.text().isBlank() ? null : cell);
    Cell nameAbove = above.nearestNameCell();
    if (own.get(name) != null
        && nameAbove != null
        && own.get(name).text().equals(nameAbove.text())) {
      own.set(name, null);
    }
    return own;
  }

  private boolean isNextNumber(Cell cell) {
    return cell.text().strip().equals(Integer.toString(nextNumber));
  }

  private static List<@Nullable Cell> columnCells(List<Cell> cells, int[] cellOf) {
    return Arrays.asList(
        Arrays.stream(cellOf).mapToObj(at -> at < 0 ? null : cells.get(at)).toArray(Cell[]::new));
  }

  private static List<Cell> trimmed(List<Cell> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).text().isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }

  /** Number of rows below row {@code i} that have no name cell of their own. */
  private static int nameless(List<AlignedRow> rows, int i) {
    int count = 0;
    while (i + count + 1 < rows.size() && rows.get(i + count + 1).nameCell() == null) {
      count++;
    }
    return count;
  }

  private @Nullable String tableNumber() {
    return reading
        .section(table.section())
        .map(section -> TABLE_NUMBER.matcher(section.title()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1).replaceAll("\\s", ""))
        .orElse(null);
  }
}
