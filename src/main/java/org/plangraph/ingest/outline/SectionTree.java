package org.plangraph.ingest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plangraph.ingest.outline.Heading.Form;
import org.plangraph.model.Section;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Span;

/**
 * Gives headings their levels and parents: a level is the depth in the document's own numbering.
 */
final class SectionTree {

  private final List<Block> blocks;
  private final List<Heading> headings;
  private final int textEnd;
  private final List<NumberStyle> styles;
  private final int[] levels;
  private final int[] parents;

  SectionTree(String text, List<Block> blocks, List<Heading> headings) {
    this.blocks = blocks;
    this.headings = headings;
    this.textEnd = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).end();
    this.styles = styles(headings);
    this.levels = new int[headings.size()];
    this.parents = new int[headings.size()];
    place();
  }

  /** The sections; the index of each is that of its heading. */
  List<Section> sections(String text) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      String title = heading.span().of(text).strip();
      Span extent = new Span(heading.span().start(), end(i));
      sections.add(
          new Section(i, parents[i], heading.kind(), levels[i], title, heading.span(), extent));
    }
    return sections;
  }

  private static List<NumberStyle> styles(List<Heading> headings) {
    Set<NumberStyle> used = EnumSet.noneOf(NumberStyle.class);
    for (Heading heading : headings) {
      if (heading.style() != null) {
        used.add(heading.style());
      }
    }
    return List.copyOf(used);
  }

  private void place() {
    Deque<Integer> open = new ArrayDeque<>();
    int numbered = 0;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.kind() == SectionKind.HEADING) {
        boolean runIn = heading.form() == Form.RUN_IN;
        levels[i] =
            runIn
                ? numbered + 1
                : heading.style() == null ? 1 : styles.indexOf(heading.style()) + 1;
        numbered = runIn ? numbered : levels[i];
        while (!open.isEmpty() && levels[open.peek()] >= levels[i]) {
          open.pop();
        }
        parents[i] = open.isEmpty() ? -1 : open.peek();
        open.push(i);
      } else {
        parents[i] = open.isEmpty() ? -1 : open.peek();
      }
    }
  }

  private int end(int index) {
    Heading heading = headings.get(index);
    if (heading.kind() == SectionKind.HEADING) {
      for (int i = index + 1; i < headings.size(); i++) {
        if (headings.get(i).kind() == SectionKind.HEADING && levels[i] <= levels[index]) {
          return lastBefore(headings.get(i));
        }
      }
      return textEnd;
    }
    return endOfCaptioned(heading, index);
  }

  private int lastBefore(Heading next) {
    Block block = blocks.get(next.block());
    if (next.span().start() > block.start()) {
      return next.span().start();
    }
    return next.block() == 0 ? 0 : blocks.get(next.block() - 1).end();
  }

  private int endOfCaptioned(Heading heading, int index) {
    Block block = blocks.get(heading.block());
    boolean alone = heading.bodyStart() >= block.end();
    int last = heading.block();
    int limit = index + 1 < headings.size() ? headings.get(index + 1).block() : blocks.size();
    if (alone && heading.kind() == SectionKind.BOX) {
      last = limit - 1;
    } else if (alone && heading.kind() == SectionKind.TABLE) {
      last += CellLines.count(blocks, last + 1, limit);
      while (last + 1 < limit
          && (blocks.get(last + 1).isRow()
              || PassageBuilder.isNote(blocks.get(last + 1).words()))) {
        last++;
      }
    }
    return Math.max(heading.span().end(), blocks.get(Math.max(last, heading.block())).end());
  }
}
