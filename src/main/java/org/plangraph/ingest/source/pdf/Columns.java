package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Columns of words that stand below one another. */
final class Columns {

  private static final float OVERLAP = 1;

  private final List<float[]> edges = new ArrayList<>();

  /**
   * Finds columns from narrow words to wide ones: what lies over several is a merged cell.
   *
   * @param heads lines of the head
   * @param rows lines below it
   */
  Columns(List<Line> heads, List<Line> rows) {
    List<Line> lines = new ArrayList<>(heads);
    lines.addAll(rows);
    List<Box> boxes =
        lines.stream().flatMap(line -> line.segments().stream()).map(Words::box).toList();
    boxes.stream()
        .sorted(Comparator.comparingDouble(box -> box.right() - box.left()))
        .forEach(this::take);
    edges.sort(Comparator.comparingDouble(edge -> edge[0]));
    for (int left = next(heads, rows, lines); left >= 0; left = next(heads, rows, lines)) {
      edges.get(left)[1] = edges.remove(left + 1)[1];
    }
  }

  /** The nearest two columns that are one, -1 where there are none. */
  private int next(List<Line> heads, List<Line> rows, List<Line> lines) {
    int next = -1;
    for (int i = 0; i + 1 < edges.size(); i++) {
      boolean nearer = next < 0 || gap(i) < gap(next);
      if (nearer
          && (isOne(lines, i)
              || isHeadOf(heads, rows, i, i + 1)
              || isHeadOf(heads, rows, i + 1, i))) {
        next = i;
      }
    }
    return next;
  }

  private float gap(int left) {
    return edges.get(left + 1)[0] - edges.get(left)[1];
  }

  /** Whether one column holds words of the head alone and the other none of them. */
  private boolean isHeadOf(List<Line> heads, List<Line> rows, int head, int body) {
    return holds(heads, head) && !holds(rows, head) && !holds(heads, body);
  }

  private boolean holds(List<Line> lines, int column) {
    return lines.stream()
        .flatMap(line -> line.segments().stream())
        .anyMatch(words -> overlaps(edges.get(column), words.box()));
  }

  int count() {
    return edges.size();
  }

  /** Places of the columns that a box lies over, from left to right; never empty. */
  List<Integer> under(Box box) {
    List<Integer> under = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      if (overlaps(edges.get(i), box)) {
        under.add(i);
      }
    }
    return under.isEmpty() ? List.of(nearest(box)) : under;
  }

  private void take(Box box) {
    List<float[]> met = edges.stream().filter(edge -> overlaps(edge, box)).toList();
    if (met.isEmpty()) {
      edges.add(new float[] {box.left(), box.right()});
    } else if (met.size() == 1) {
      float[] edge = met.get(0);
      float left = Math.min(edge[0], box.left());
      float right = Math.max(edge[1], box.right());
      edge[0] = left;
      edge[1] = right;
    }
  }

  /**
   * Whether two columns are one: some words lie over both, and no line has words of its own in
   * each.
   */
  private boolean isOne(List<Line> lines, int left) {
    boolean bridged = false;
    for (Line line : lines) {
      boolean inLeft = false;
      boolean inRight = false;
      for (Words words : line.segments()) {
        boolean overLeft = overlaps(edges.get(left), words.box());
        boolean overRight = overlaps(edges.get(left + 1), words.box());
        bridged |= overLeft && overRight;
        inLeft |= overLeft && !overRight;
        inRight |= overRight && !overLeft;
      }
      if (inLeft && inRight) {
        return false;
      }
    }
    return bridged;
  }

  /** Whether some words lie over this column and the next one. */
  boolean isBridged(List<Line> lines, int left) {
    return lines.stream()
        .flatMap(line -> line.segments().stream())
        .anyMatch(
            words ->
                overlaps(edges.get(left), words.box())
                    && overlaps(edges.get(left + 1), words.box()));
  }

  private int nearest(Box box) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (distance(i, box) < distance(nearest, box)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private float distance(int column, Box box) {
    float[] edge = edges.get(column);
    return Math.abs((edge[0] + edge[1]) / 2 - box.centerX());
  }

  private static boolean overlaps(float[] edge, Box box) {
    return Math.min(edge[1], box.right()) - Math.max(edge[0], box.left()) > OVERLAP;
  }
}
