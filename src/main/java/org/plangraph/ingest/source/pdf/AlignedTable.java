package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table without ruled lines: columns by what stands below one another, rows around lines with
 * values.
 *
 * <p>Lines without a value are the wrapped rest of the nearest row. The lines above the first row
 * are its head, of two levels where words of an upper line lie over several of a lower one.
 */
final class AlignedTable {

  private static final float PAGE_GAP = 1.4f;
  private static final float CLOSE = 0.9f;

  private final List<Line> lines;
  private final float[] flow;
  private final Columns columns;
  private final CentredCells centred;

  AlignedTable(List<Line> region) {
    int head = headEnd(region, flow(region));
    List<String> heads = region.subList(0, head).stream().map(Line::text).toList();
    List<Line> own = new ArrayList<>(region.subList(0, head));
    region.subList(head, region.size()).stream()
        .filter(line -> !heads.contains(line.text()) || isAnchor(line))
        .forEach(own::add);
    float[] places = flow(own);
    int headEnd = headEnd(own, places);
    List<Line> body = own.subList(headEnd, own.size());
    this.columns = new Columns(own.subList(0, headEnd), body);
    this.centred =
        CentredCells.of(body, Arrays.copyOfRange(places, headEnd, places.length), columns);
    this.lines = new ArrayList<>();
    this.flow = new float[own.size()];
    for (int i = 0; i < own.size(); i++) {
      Line line = i < headEnd ? own.get(i) : centred.without(own.get(i)).orElse(null);
      if (line != null) {
        flow[lines.size()] = places[i];
        lines.add(line);
      }
    }
  }

  /** Whether a row stands around this line: words beside a value. */
  static boolean isAnchor(Line line) {
    return line.segments().size() >= 2
        && line.segments().stream().anyMatch(words -> Cell.isValue(words.text()));
  }

  PrintedTable table() {
    List<List<Cell>> rows = new ArrayList<>();
    int head = headEnd(lines, flow);
    int second = secondLevel(head);
    if (head > 0) {
      rows.add(row(lines.subList(0, second)));
    }
    if (head > 0) {
      coverNameless(rows.get(0), lines.subList(0, head), lines.subList(head, lines.size()));
    }
    if (second < head) {
      rows.add(reachingDown(rows.get(0), row(lines.subList(second, head))));
    }
    List<int[]> parts = dataRows(head);
    int heads = rows.size();
    parts.forEach(part -> rows.add(row(lines.subList(part[0], part[1]))));
    if (!parts.isEmpty()) {
      centred.fill(rows.subList(heads, rows.size()), middles(parts));
    }
    closeBrackets(rows);
    return new PrintedTable(lines.stream().map(Line::box).reduce(Box::with).orElseThrow(), rows);
  }

  /** Places of the lines one below the other as if they were all on one page, in points. */
  private static float[] flow(List<Line> lines) {
    float[] flow = new float[lines.size()];
    for (int i = 1; i < flow.length; i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      boolean samePage = above.box().page() == line.box().page();
      flow[i] = flow[i - 1] + (samePage ? line.base() - above.base() : PAGE_GAP * line.size());
    }
    return flow;
  }

  private static int headEnd(List<Line> lines, float[] flow) {
    int end = 0;
    while (end < lines.size() && !isAnchor(lines.get(end))) {
      end++;
    }
    while (end > 1
        && end < lines.size()
        && lines.get(end - 1).segments().size() == 1
        && flow[end] - flow[end - 1] < flow[end - 1] - flow[end - 2]) {
      end--;
    }
    return end;
  }

  private int secondLevel(int head) {
    for (int lower = 1; lower < head; lower++) {
      for (Line upper : lines.subList(0, lower)) {
        if (upper.segments().stream().anyMatch(isOverSeveralOf(lines.get(lower)))) {
          return lower;
        }
      }
    }
    return head;
  }

  private static java.util.function.Predicate<Words> isOverSeveralOf(Line lower) {
    return upper ->
        lower.segments().stream()
                .filter(
                    words ->
                        words.box().left() < upper.box().right()
                            && upper.box().left() < words.box().right())
                .count()
            >= 2;
  }

  private static List<Cell> reachingDown(List<Cell> upper, List<Cell> lower) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      row.add(
          lower.get(i).isEmpty()
              ? new Cell(upper.get(i).pieces(), 1, upper.get(i).right())
              : lower.get(i));
    }
    return row;
  }

  private float[] middles(List<int[]> parts) {
    float[] middles = new float[parts.size()];
    for (int i = 0; i < middles.length; i++) {
      middles[i] = (flow[parts.get(i)[0]] + flow[parts.get(i)[1] - 1]) / 2;
    }
    return middles;
  }

  /** Joins neighbours that are nearest to one another until every row has its values. */
  private List<int[]> dataRows(int head) {
    List<int[]> parts = new ArrayList<>();
    for (int i = head; i < lines.size(); i++) {
      parts.add(new int[] {i, i + 1});
    }
    float limit = CLOSE * rowStep(head);
    for (int pair = nearest(parts, limit); pair >= 0; pair = nearest(parts, limit)) {
      parts.get(pair)[1] = parts.remove(pair + 1)[1];
    }
    return parts;
  }

  private int nearest(List<int[]> parts, float limit) {
    int nearest = -1;
    float least = limit;
    for (int i = 0; i + 1 < parts.size(); i++) {
      float distance = flow[parts.get(i + 1)[0]] - flow[parts.get(i)[1] - 1];
      if (distance < least && !(hasAnchor(parts.get(i)) && hasAnchor(parts.get(i + 1)))) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  private boolean hasAnchor(int[] part) {
    return lines.subList(part[0], part[1]).stream().anyMatch(AlignedTable::isAnchor);
  }

  /**
   * Distance of rows that follow one another without a line between, the middle one; without bounds
   * where there are none.
   */
  private float rowStep(int head) {
    List<Float> steps = new ArrayList<>();
    for (int i = head + 1; i < lines.size(); i++) {
      if (isAnchor(lines.get(i)) && isAnchor(lines.get(i - 1))) {
        steps.add(flow[i] - flow[i - 1]);
      }
    }
    Collections.sort(steps);
    return steps.isEmpty() ? Float.MAX_VALUE : steps.get(steps.size() / 2);
  }

  /**
   * A column without a head belongs to the head at its right, or at its left if only that one
   * shares cells with it.
   */
  private void coverNameless(List<Cell> row, List<Line> heads, List<Line> body) {
    for (int i = row.size() - 1; i >= 0; i--) {
      int column = i;
      boolean named =
          heads.stream()
              .flatMap(line -> line.segments().stream())
              .anyMatch(words -> columns.under(words.box()).contains(column));
      if (named) {
        continue;
      }
      boolean atLeft =
          i > 0
              && (i + 1 == row.size()
                  || columns.isBridged(body, i - 1) && !columns.isBridged(body, i));
      int from = atLeft ? i - 1 : Math.min(i + 1, row.size() - 1);
      row.set(i, new Cell(row.get(from).pieces(), 0, row.get(from).right() + 1));
    }
  }

  /** Words that a merged cell carries into the next row go back where their bracket was opened. */
  private static void closeBrackets(List<List<Cell>> rows) {
    for (int r = 0; r + 1 < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        Cell above = rows.get(r).get(c);
        Cell below = rows.get(r + 1).get(c);
        if (openBrackets(above.text()) > 0
            && openBrackets(above.text()) + openBrackets(below.text()) == 0) {
          List<Words> pieces = new ArrayList<>(above.pieces());
          pieces.addAll(below.pieces());
          rows.get(r).set(c, new Cell(pieces, above.below(), above.right()));
          rows.get(r + 1).set(c, new Cell(List.of(), 0, 0));
        }
      }
    }
  }

  private static long openBrackets(String text) {
    return text.chars().filter(c -> c == '(' || c == '（').count()
        - text.chars().filter(c -> c == ')' || c == '）').count();
  }

  private List<Cell> row(List<Line> part) {
    List<List<Words>> pieces = new ArrayList<>();
    int[] right = new int[columns.count()];
    for (int i = 0; i < columns.count(); i++) {
      pieces.add(new ArrayList<>());
    }
    for (Line line : part) {
      for (Words words : line.segments()) {
        List<Integer> under = columns.under(words.box());
        for (int i = 0; i < under.size(); i++) {
          pieces.get(under.get(i)).add(words);
          right[under.get(i)] = Math.max(right[under.get(i)], i);
        }
      }
    }
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      row.add(new Cell(pieces.get(i), 0, right[i]));
    }
    return row;
  }
}
