package org.plangraph.ingest.outline;

import java.util.List;
import org.plangraph.model.Passage;
import org.plangraph.model.Section;
import org.plangraph.model.Table;

/**
 * Structure of a document.
 *
 * @param sections headings, boxes, tables and figures in order
 * @param passages all of the text that belongs to somebody, in order
 * @param tables tables in order
 */
public record Outline(List<Section> sections, List<Passage> passages, List<Table> tables) {

  /** Reads the structure of a normal text. */
  public static Outline of(String text) {
    List<Block> blocks = Blocks.of(text);
    java.util.BitSet contents = Contents.of(blocks);
    List<Heading> headings = new HeadingFinder(blocks, contents).find();
    SectionTree tree = new SectionTree(text, blocks, headings);
    return new PassageBuilder(text, blocks, contents, headings, tree).build();
  }
}
