package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merged cells of a first column without ruled lines: their words stand at the middle of the rows
 * that they are for.
 *
 * <p>Places are those of {@link AlignedTable}, as if all lines were on one page.
 */
final class CentredCells {

  private static final CentredCells NONE = new CentredCells(List.of());
  private static final float CLOSE = 1.6f;
  private static final float NAMED = 0.8f;
  private static final float OFF = 0.75f;
  private static final int FEWEST_COLUMNS = 3;

  /** Words of one cell, and where its middle lies. */
  private record Centred(List<Words> pieces, float middle) {}

  private final List<Centred> cells;

  private CentredCells(List<Centred> cells) {
    this.cells = cells;
  }

  /**
   * The merged cells of a table's body; none where the first column is filled row by row.
   *
   * @param body lines below the head
   * @param flow places of their base lines
   */
  static CentredCells of(List<Line> body, float[] flow, Columns columns) {
    List<Centred> cells = new ArrayList<>();
    long rows = body.stream().filter(AlignedTable::isAnchor).count();
    int named = 0;
    float last = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < body.size(); i++) {
      boolean anchor = AlignedTable.isAnchor(body.get(i));
      for (Words words : body.get(i).segments()) {
        List<Integer> under = columns.under(words.box());
        if (under.equals(List.of(0))) {
          boolean goesOn = flow[i] - last < CLOSE * body.get(i).size();
          cells.add(
              goesOn
                  ? joined(cells.remove(cells.size() - 1), words, last, flow[i])
                  : new Centred(List.of(words), flow[i]));
          last = flow[i];
        } else if (under.equals(List.of(1)) && anchor) {
          named++;
        }
      }
    }
    boolean merged =
        columns.count() >= FEWEST_COLUMNS && 2L * cells.size() <= rows && named >= NAMED * rows;
    return merged ? new CentredCells(cells) : NONE;
  }

  private static Centred joined(Centred above, Words words, float last, float place) {
    List<Words> pieces = new ArrayList<>(above.pieces());
    pieces.add(words);
    return new Centred(pieces, above.middle() + (place - last) / 2);
  }

  /** {@code line} without the words of these cells; empty where nothing else stands in it. */
  Optional<Line> without(Line line) {
    List<Words> own = cells.stream().flatMap(cell -> cell.pieces().stream()).toList();
    List<Glyph> rest =
        line.glyphs().stream()
            .filter(glyph -> own.stream().noneMatch(words -> words.box().holds(glyph.box())))
            .toList();
    return rest.stream().allMatch(Glyph::isBlank) ? Optional.empty() : Optional.of(Line.of(rest));
  }

  /**
   * Fills the first column: each cell into the rows around its middle, or, where the middles do not
   * tell, into the nearest row.
   *
   * @param rows rows of the body, with nothing in their first column
   * @param middles where the middle of each row lies
   */
  void fill(List<List<Cell>> rows, float[] middles) {
    int[] ends = ends(middles);
    int first = 0;
    for (int i = 0; i < cells.size(); i++) {
      int from = ends == null ? nearest(middles, cells.get(i).middle()) : first;
      int end = ends == null ? from + 1 : ends[i];
      for (int r = from; r < end; r++) {
        rows.get(r).set(0, new Cell(cells.get(i).pieces(), r - from, 0));
      }
      first = end;
    }
  }

  /** For each cell the row behind its last one; null where the middles do not fit the rows. */
  private int @Nullable [] ends(float[] middles) {
    int[] ends = new int[cells.size()];
    float step = (middles[middles.length - 1] - middles[0]) / Math.max(1, middles.length - 1);
    int first = 0;
    for (int i = 0; i < ends.length; i++) {
      float middle = cells.get(i).middle();
      int last = first;
      while (last + 1 < middles.length
          && off(middles, first, last + 1, middle) < off(middles, first, last, middle)) {
        last++;
      }
      if (first >= middles.length || off(middles, first, last, middle) > OFF * step) {
        return null;
      }
      ends[i] = last + 1;
      first = last + 1;
    }
    return first == middles.length ? ends : null;
  }

  private static float off(float[] middles, int first, int last, float middle) {
    return first >= middles.length
        ? Float.MAX_VALUE
        : Math.abs((middles[first] + middles[last]) / 2 - middle);
  }

  private static int nearest(float[] middles, float place) {
    int nearest = 0;
    for (int i = 1; i < middles.length; i++) {
      if (Math.abs(middles[i] - place) < Math.abs(middles[nearest] - place)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
