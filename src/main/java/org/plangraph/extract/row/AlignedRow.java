package org.plangraph.extract.row;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Cell;
import org.plangraph.model.Span;
import org.plangraph.model.TableRow;
import org.plangraph.text.Fold;

/** A row with its cells in columns, and the row above whose merged cells may reach down to it. */
final class AlignedRow {

  private final TableRow row;
  private final List<Column> columns;
  private final List<@Nullable Cell> cells;
  private final @Nullable AlignedRow above;
  private final Predicate<String> isUnit;

  AlignedRow(
      TableRow row,
      List<Column> columns,
      List<@Nullable Cell> cells,
      @Nullable AlignedRow above,
      Predicate<String> isUnit) {
    this.row = row;
    this.columns = columns;
    this.cells = cells;
    this.above = above;
    this.isUnit = isUnit;
  }

  List<Column> columns() {
    return columns;
  }

  /** Content of a column, from the merged cell above where this row is a part of that one. */
  @Nullable Cell cell(int column) {
    Cell own = cells.get(column);
    if (own != null || !isContinuation()) {
      return own;
    }
    return switch (columns.get(column).kind()) {
      case UNIT, NATURE, GROWTH -> inherited(column);
      case LEVEL -> above.isWordedLevel(column) ? inherited(column) : null;
      default -> null;
    };
  }

  private @Nullable Cell inherited(int column) {
    return above == null ? null : above.cell(column);
  }

  /** Whether it has no serial number of its own though the table has them. */
  boolean isContinuation() {
    int number = column(ColumnKind.NUMBER);
    return above != null && number >= 0 && cells.get(number) == null;
  }

  /** Serial number, from above for a continuation. */
  @Nullable String number() {
    Cell own = own(ColumnKind.NUMBER);
    if (own != null && !own.text().isBlank()) {
      return Fold.fold(own.text()).replaceAll("\\D", "");
    }
    return isContinuation() && above != null ? above.number() : null;
  }

  /** Whether {@code cell} repeats the serial number of this row. */
  boolean hasNumber(Cell cell) {
    String digits = Fold.fold(cell.text()).replaceAll("\\D", "");
    return !digits.isEmpty() && digits.equals(number());
  }

  /** Whether a merged cell of a level covers the empty rate behind it. */
  boolean coversRate(int column) {
    Cell rate = column + 1 < columns.size() ? cells.get(column + 1) : null;
    return rate != null
        && rate.text().isBlank()
        && columns.get(column + 1).kind() == ColumnKind.GROWTH;
  }

  /** Category, the last one given above. */
  @Nullable String category() {
    Cell own = own(ColumnKind.CATEGORY);
    if (own != null && !own.text().isBlank()) {
      return own.text().replaceAll("[\\s\\u3000]+", "").replaceAll("[（(]\\d+项[）)]$", "");
    }
    return above == null ? null : above.category();
  }

  /** Group cell, from above for a continuation that is no 其中 row. */
  @Nullable Cell groupCell() {
    Cell own = own(ColumnKind.GROUP);
    return own == null && isContinuation() && above != null ? above.groupCell() : own;
  }

  @Nullable Cell nameCell() {
    Cell own = own(ColumnKind.NAME);
    return own == null || own.text().isBlank() ? null : own;
  }

  /** Name cell of this row or the nearest one above. */
  @Nullable Cell nearestNameCell() {
    Cell own = nameCell();
    return own == null && above != null ? above.nearestNameCell() : own;
  }

  @Nullable AlignedRow above() {
    return above;
  }

  @Nullable Cell cellOf(ColumnKind kind) {
    int column = column(kind);
    return column < 0 ? null : cell(column);
  }

  boolean isWordedLevel(int column) {
    Cell cell = cells.get(column);
    return columns.get(column).kind() == ColumnKind.LEVEL
        && cell != null
        && CellShape.of(cell.text(), isUnit) == CellShape.WORDS_OF_VALUE;
  }

  /** From the first filled cell to the last one. */
  Span span() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Cell cell : row.cells()) {
      if (!cell.text().isBlank() && row.span().contains(cell.span())) {
        start = Math.min(start, cell.span().start());
        end = Math.max(end, cell.span().end());
      }
    }
    return start < end ? new Span(start, end) : row.span();
  }

  private @Nullable Cell own(ColumnKind kind) {
    int column = column(kind);
    return column < 0 ? null : cells.get(column);
  }

  private int column(ColumnKind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }
}
