package org.plangraph.extract.row;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.plangraph.model.Cell;

/**
 * Puts the cells of a row into columns.
 *
 * <p>Cells keep their order; a column may stay without a cell where a merged one was lost. Among
 * all ways the one with the most points of {@link Fit} wins (dynamic programming over cells and
 * columns).
 */
final class RowAlignment {

  private final List<Column> columns;
  private final Predicate<String> isUnit;

  RowAlignment(List<Column> columns, Predicate<String> isUnit) {
    this.columns = columns;
    this.isUnit = isUnit;
  }

  /**
   * One cell index a column, -1 for none.
   *
   * @param cells cells of the row, trailing empty ones dropped
   * @param expectedNumber serial number that would be next
   * @param spanned columns whose cell in the row above may reach down to this row
   */
  int[] align(List<Cell> cells, int expectedNumber, boolean[] spanned) {
    CellShape[] shapes =
        cells.stream().map(cell -> CellShape.of(cell.text(), isUnit)).toArray(CellShape[]::new);
    int width = columns.size();
    double[][] best = new double[cells.size() + 1][width + 1];
    boolean[][] takes = new boolean[cells.size() + 1][width + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[cells.size()][width] = 0;
    for (int cell = cells.size(); cell >= 0; cell--) {
      for (int column = width - 1; column >= 0; column--) {
        double skipped = best[cell][column + 1] + skip(cell, column, shapes, spanned);
        double taken = Double.NEGATIVE_INFINITY;
        if (cell < cells.size()) {
          String text = cells.get(cell).text();
          ColumnKind kind = columns.get(column).kind();
          taken = best[cell + 1][column + 1] + Fit.points(text, shapes[cell], kind, expectedNumber);
        }
        takes[cell][column] = taken >= skipped;
        best[cell][column] = Math.max(taken, skipped);
      }
    }
    return best[0][0] < Fit.NEVER / 2 ? new int[0] : trace(takes, cells.size());
  }

  /**
   * A rate without a cell costs nothing behind words that cover level and rate in one merged cell.
   */
  private double skip(int cell, int column, CellShape[] shapes, boolean[] spanned) {
    boolean merged =
        columns.get(column).kind() == ColumnKind.GROWTH
            && cell > 0
            && shapes[cell - 1] == CellShape.WORDS_OF_VALUE;
    return merged || spanned[column] ? 0 : Fit.skip(columns.get(column).kind());
  }

  private int[] trace(boolean[][] takes, int cellCount) {
    int[] cellOf = new int[columns.size()];
    int cell = 0;
    for (int column = 0; column < columns.size(); column++) {
      boolean taken = cell < cellCount && takes[cell][column];
      cellOf[column] = taken ? cell++ : -1;
    }
    return cellOf;
  }
}
