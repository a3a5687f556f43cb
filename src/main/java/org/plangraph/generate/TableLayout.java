package org.plangraph.generate;

import java.util.List;

/** How the cells of a table stand in a text. */
enum TableLayout {
  /** Parted by bars, a bar at the end; a merged cell is missing in the rows below. */
  BARS(" | ", false),
  /** Parted by tabs; a merged cell is empty in the rows below. */
  TABS("\t", true),
  /** Parted by runs of blanks; a merged cell is missing in the rows below. */
  BLANKS("    ", false),
  /** One cell a line; a merged cell is missing in the rows below. */
  CELLS("\n", false);

  private final String between;
  private final boolean keepsEmptyCells;

  TableLayout(String between, boolean keepsEmptyCells) {
    this.between = between;
    this.keepsEmptyCells = keepsEmptyCells;
  }

  /** The cells as they stand; empty ones are those that were merged with the row above. */
  String line(List<String> cells) {
    List<String> shown =
        keepsEmptyCells ? cells : cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return String.join(between, shown) + (this == BARS ? " |" : "");
  }
}
