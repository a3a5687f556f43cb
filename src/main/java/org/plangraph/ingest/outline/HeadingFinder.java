package org.plangraph.ingest.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.ingest.outline.Heading.Form;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Span;

/** Finds all headings of a document, in order, without levels. */
final class HeadingFinder {

  private final List<Block> blocks;
  private final BitSet contents;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final RunningNumbers outer = new RunningNumbers();
  private RunningNumbers items = new RunningNumbers();
  private @Nullable Heading box;
  private boolean inGlossary;

  HeadingFinder(List<Block> blocks, BitSet contents) {
    this.blocks = blocks;
    this.contents = contents;
  }

  List<Heading> find() {
    for (int i = 0; i < blocks.size(); i++) {
      if (!contents.get(i) && !blocks.get(i).isRow()) {
        visit(i);
      }
    }
    closeGroup();
    headings.sort(Comparator.comparingInt(heading -> heading.span().start()));
    return headings;
  }

  private void visit(int index) {
    Block block = blocks.get(index);
    Heading caption = caption(block, index);
    if (caption != null) {
      headings.add(caption);
      box =
          caption.kind() == SectionKind.BOX && caption.bodyStart() >= block.end() ? caption : null;
      items = new RunningNumbers();
      return;
    }
    Heading heading = NumberedHeadings.of(block, index);
    if (heading != null && !isItem(heading, block)) {
      closeGroup();
      box = null;
      inGlossary = heading.form() == Form.GLOSSARY;
      headings.add(heading);
      count(outer, block);
    } else if (box != null) {
      count(items, block);
    } else if (!inGlossary && !headings.isEmpty()) {
      paragraphs.add(index);
    }
  }

  /**
   * Inside a box that fills several lines, small numbers count its items, unless they go on with
   * the numbers around the box and not with those in it.
   */
  private boolean isItem(Heading heading, Block block) {
    NumberStyle style = heading.style();
    return box != null
        && style != null
        && style.ordinal() >= NumberStyle.HAN_BRACKET.ordinal()
        && (!outer.isNext(style, block.words()) || items.isNext(style, block.words()));
  }

  private static void count(RunningNumbers numbers, Block block) {
    NumberStyle style = NumberStyle.of(block.words());
    if (style != null) {
      numbers.count(style, block.words());
    }
  }

  private void closeGroup() {
    headings.addAll(RunInHeadings.among(blocks, paragraphs));
    paragraphs.clear();
  }

  private @Nullable Heading caption(Block block, int index) {
    SectionKind kind = Caption.kindOf(block.words());
    if (kind == null
        && !headings.isEmpty()
        && NumberStyle.of(block.words()) == null
        && Caption.isBareTable(block.words())) {
      kind = SectionKind.TABLE;
    }
    if (kind == null) {
      return null;
    }
    int length =
        kind == SectionKind.BOX ? Caption.lengthOfBox(block.words()) : block.words().length();
    Span span = new Span(block.start(), block.start() + length);
    return new Heading(kind, null, Form.CAPTION, index, span, block.start() + length);
  }
}
