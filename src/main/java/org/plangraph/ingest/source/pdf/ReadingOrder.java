package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a page is read: from top to bottom, and where running text is set in two
 * columns the left one before the right one.
 *
 * <p>What lies over the gutter, such as a heading, a table or a figure as wide as the page, parts
 * the columns above it from those below it.
 */
final class ReadingOrder {

  private static final int FEWEST_LINES = 3;
  private static final float FULL = 0.8f;
  private static final float SIDE_BY_SIDE = 0.5f;

  private final Gutter gutter;
  private final List<Block> ordered = new ArrayList<>();
  private final List<Block> band = new ArrayList<>();

  private ReadingOrder(Gutter gutter) {
    this.gutter = gutter;
  }

  /**
   * Lines and tables of a page in order.
   *
   * @param glyphs what stands outside the tables
   * @param tables tables of the page
   */
  static List<Block> of(List<Glyph> glyphs, List<? extends Block> tables) {
    List<Line> lines = Lines.of(glyphs);
    List<Block> blocks = new ArrayList<>(tables);
    blocks.addAll(lines);
    blocks.sort(Comparator.comparingDouble(block -> block.box().top()));
    return Gutter.of(lines).map(gutter -> new ReadingOrder(gutter).order(blocks)).orElse(blocks);
  }

  private List<Block> order(List<Block> blocks) {
    for (Block block : blocks) {
      if (gutter.isCrossedBy(block)) {
        closeBand();
        ordered.add(block);
      } else {
        band.add(block);
      }
    }
    closeBand();
    return ordered;
  }

  private void closeBand() {
    List<Block> left = side(0, gutter.at(), 1);
    List<Block> right = side(gutter.at(), Float.MAX_VALUE, 2);
    if (isRunningText(left) && isRunningText(right) && standSideBySide(left, right)) {
      ordered.addAll(left);
      ordered.addAll(right);
    } else {
      ordered.addAll(band);
    }
    band.clear();
  }

  private List<Block> side(float from, float to, int column) {
    List<Block> side = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    for (Block block : band) {
      if (block instanceof Line line) {
        line.glyphs().stream()
            .filter(glyph -> isWithin(glyph.box(), from, to))
            .forEach(glyphs::add);
      } else if (isWithin(block.box(), from, to)) {
        side.add(block);
      }
    }
    Lines.of(glyphs).forEach(line -> side.add(line.inColumn(column)));
    side.sort(Comparator.comparingDouble(block -> block.box().top()));
    return side;
  }

  private static boolean isWithin(Box box, float from, float to) {
    return box.centerX() >= from && box.centerX() < to;
  }

  /** Whether most lines are in one piece and fill the column, as cells of a table do not. */
  private static boolean isRunningText(List<Block> side) {
    List<Line> lines = side.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    Box all = whole(side);
    float width = all.right() - all.left();
    long full =
        lines.stream()
            .filter(line -> line.segments().size() == 1)
            .filter(line -> line.box().right() - line.box().left() >= FULL * width)
            .count();
    return 2 * full >= lines.size();
  }

  private static boolean standSideBySide(List<Block> left, List<Block> right) {
    Box a = whole(left);
    Box b = whole(right);
    float shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return shared >= SIDE_BY_SIDE * Math.min(a.bottom() - a.top(), b.bottom() - b.top());
  }

  private static Box whole(List<Block> side) {
    return side.stream().map(Block::box).reduce(Box::with).orElseThrow();
  }
}
