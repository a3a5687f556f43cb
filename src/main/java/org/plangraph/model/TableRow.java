package org.plangraph.model;

import java.util.List;

/**
 * One row of a table.
 *
 * @param span the row in the normal text
 * @param cells cells from left to right; flattened sources may lack merged ones
 */
public record TableRow(Span span, List<Cell> cells) {

  /** Keeps its own copies of the lists. */
  public TableRow {
    cells = List.copyOf(cells);
  }
}
