package org.plangraph.ingest.source.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A strip down the page that few lines lie over: what parts two columns of text.
 *
 * @param at distance of its middle from the left edge, in points
 * @param half half of the width that nothing may reach into, in points
 */
record Gutter(float at, float half) {

  private static final int FEWEST_LINES = 8;
  private static final float HALF_WIDTH = 0.4f;
  private static final float MARGIN = 0.25f;

  /** The gutter of a page, if there is one between the middle parts of its lines. */
  static Optional<Gutter> of(List<Line> lines) {
    if (lines.size() < FEWEST_LINES) {
      return Optional.empty();
    }
    Box page = lines.stream().map(Line::box).reduce(Box::with).orElseThrow();
    float half = HALF_WIDTH * size(lines);
    int[] crossed = crossed(lines, half, (int) page.right() + 2);
    int from = Math.round(page.left() + MARGIN * (page.right() - page.left()));
    int to = Math.round(page.right() - MARGIN * (page.right() - page.left()));
    int best = emptiest(crossed, from, to);
    return best < 0 || 2 * crossed[best] > lines.size()
        ? Optional.empty()
        : Optional.of(new Gutter(best, half));
  }

  private static float size(List<Line> lines) {
    List<Float> sizes = lines.stream().map(Line::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  /** For each point along the page the number of lines whose glyphs come near it. */
  private static int[] crossed(List<Line> lines, float half, int width) {
    int[] crossed = new int[width];
    for (Line line : lines) {
      boolean[] near = new boolean[width];
      for (Glyph glyph : line.glyphs()) {
        int left = (int) Math.max(0, glyph.box().left() - half);
        int right = (int) Math.min(width - 1f, glyph.box().right() + half);
        for (int x = left; x <= right && !glyph.isBlank(); x++) {
          near[x] = true;
        }
      }
      for (int x = 0; x < width; x++) {
        crossed[x] += near[x] ? 1 : 0;
      }
    }
    return crossed;
  }

  /** Middle of the widest stretch that the fewest lines cross, -1 where the page is too narrow. */
  private static int emptiest(int[] crossed, int from, int to) {
    int best = -1;
    int widest = 0;
    int start = from;
    for (int x = from; x <= Math.min(to, crossed.length - 1); x++) {
      if (crossed[x] != crossed[start]) {
        start = x;
      }
      boolean better =
          best < 0
              || crossed[x] < crossed[best]
              || crossed[x] == crossed[best] && x - start > widest;
      if (better) {
        best = (start + x) / 2;
        widest = x - start;
      }
    }
    return best;
  }

  /** Whether {@code block} reaches over the gutter. */
  boolean isCrossedBy(Block block) {
    if (block instanceof Line line) {
      return line.glyphs().stream()
          .filter(glyph -> !glyph.isBlank())
          .anyMatch(glyph -> glyph.box().left() < at + half && at - half < glyph.box().right());
    }
    return block.box().left() < at && at < block.box().right();
  }
}
