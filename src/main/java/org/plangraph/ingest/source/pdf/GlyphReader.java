package org.plangraph.ingest.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a page with their places. */
final class GlyphReader extends PDFTextStripper {

  private static final int MOST_GLYPHS = 200_000;

  private final int page;
  private final List<Glyph> glyphs = new ArrayList<>();

  private GlyphReader(int page) {
    this.page = page;
    setStartPage(page);
    setEndPage(page);
  }

  static List<Glyph> read(PDDocument document, int page) throws IOException {
    GlyphReader reader = new GlyphReader(page);
    reader.getText(document);
    return reader.glyphs;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (glyphs.size() > MOST_GLYPHS) {
      throw new IOException("page " + page + " has more than 200,000 characters");
    }
    for (TextPosition position : positions) {
      String unicode = position.getUnicode();
      if (unicode != null && !unicode.isEmpty()) {
        glyphs.add(glyph(unicode, position));
      }
    }
  }

  private Glyph glyph(String text, TextPosition position) {
    float size =
        position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : position.getHeightDir();
    float left = position.getXDirAdj();
    float base = position.getYDirAdj();
    return new Glyph(
        text, new Box(page, left, base - size, left + position.getWidthDirAdj(), base), size);
  }
}
