package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table of a page: rows of as many places as there are columns. */
record PrintedTable(Box box, List<List<Cell>> rows) implements Block {

  private static final int MOST_HEAD_ROWS = 3;

  int width() {
    return rows.get(0).size();
  }

  /** Number of rows above the first with a value in it. */
  int headCount() {
    int count = 0;
    while (count < rows.size()
        && count < MOST_HEAD_ROWS
        && rows.get(count).stream().noneMatch(Cell::isValue)) {
      count++;
    }
    return count;
  }

  /** This table with the one that goes on from it on the next page: repeated heads are left out. */
  PrintedTable with(PrintedTable next) {
    List<List<Cell>> all = new ArrayList<>(rows);
    int repeated = 0;
    int heads = headCount();
    while (repeated < heads
        && repeated < next.rows().size()
        && texts(next.rows().get(repeated)).equals(texts(rows.get(repeated)))) {
      repeated++;
    }
    List<List<Cell>> rest = next.rows().subList(repeated, next.rows().size());
    if (!rest.isEmpty() && isRemainder(rest.get(0))) {
      all.set(all.size() - 1, joined(all.get(all.size() - 1), rest.get(0)));
      rest = rest.subList(1, rest.size());
    }
    all.addAll(rest);
    return new PrintedTable(box, all);
  }

  private static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::text).toList();
  }

  /** Whether a row at the top of a page is the rest of the one at the bottom of the page before. */
  private static boolean isRemainder(List<Cell> row) {
    long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
    return filled > 0 && 2 * filled <= row.size() && row.stream().noneMatch(Cell::isValue);
  }

  private static List<Cell> joined(List<Cell> above, List<Cell> below) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      List<Words> pieces = new ArrayList<>(above.get(i).pieces());
      pieces.addAll(below.get(i).pieces());
      row.add(new Cell(pieces, above.get(i).below(), above.get(i).right()));
    }
    return row;
  }
}
