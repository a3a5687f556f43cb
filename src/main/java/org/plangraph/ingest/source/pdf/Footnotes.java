package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the notes at the foot of pages out of the running text, so that sentences go on over pages.
 */
final class Footnotes {

  private final List<Line> notes = new ArrayList<>();

  /**
   * Blocks of a page without its notes: a small line that begins with a raised number, and all
   * below it.
   */
  List<Block> without(List<Block> page) {
    for (int i = page.size() - 1; i > 0; i--) {
      if (page.get(i) instanceof Line line
          && line.mark().matches("\\d{1,3}|[①-⑳]")
          && line.startsWithMark()) {
        boolean first = !(page.get(i - 1) instanceof Line above && above.startsWithMark());
        boolean onlyLines = page.subList(i, page.size()).stream().allMatch(Line.class::isInstance);
        if (first && onlyLines) {
          page.subList(i, page.size()).forEach(block -> notes.add((Line) block));
          return page.subList(0, i);
        }
      }
    }
    return page;
  }

  List<Line> notes() {
    return notes;
  }
}
