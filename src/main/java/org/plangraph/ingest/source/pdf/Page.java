package org.plangraph.ingest.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page as it is printed.
 *
 * @param number from 1
 * @param glyphs its characters
 * @param rules lines drawn on it
 */
record Page(int number, List<Glyph> glyphs, List<Rule> rules) {

  static List<Page> of(PDDocument document) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      Expansion.require(document.getPage(number - 1), number);
      List<Glyph> glyphs = GlyphReader.read(document, number);
      pages.add(
          new Page(
              number,
              glyphs,
              glyphs.isEmpty() ? List.of() : RuleReader.read(document.getPage(number - 1))));
    }
    return pages;
  }

  /** Tables in ruled grids, and lines of all that stands outside them, in the order of reading. */
  List<Block> blocks() {
    List<Glyph> outside = new ArrayList<>(glyphs);
    List<PrintedTable> tables = new ArrayList<>();
    for (Grid grid : Grid.of(rules)) {
      List<Glyph> inside = outside.stream().filter(glyph -> grid.holds(glyph.box())).toList();
      if (!inside.isEmpty()) {
        tables.add(grid.table(inside));
        outside.removeAll(inside);
      }
    }
    return ReadingOrder.of(outside, tables);
  }
}
