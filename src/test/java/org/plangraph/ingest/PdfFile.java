package org.plangraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A PDF written by hand: words of a font that is only named, so that no font file is needed, and
 * lines, each at its place in points from the upper left corner.
 */
public final class PdfFile {

  private final float width;
  private final float height;
  private final List<StringBuilder> pages = new ArrayList<>();

  /** A file whose pages have this size. */
  public PdfFile(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** Begins a page. */
  public PdfFile page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Number of pages begun. */
  public int pageCount() {
    return pages.size();
  }

  /** Width of words: 1 em for a Chinese character, half of it for a Latin one. */
  public static float width(String words, float size) {
    return (float) words.chars().mapToDouble(c -> c < 128 ? size / 2 : size).sum();
  }

  /** Words with their base line at {@code y}. */
  public PdfFile words(float x, float y, float size, String words) {
    String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    return add("BT /F %.1f Tf %.1f %.1f Td <%s> Tj ET%n", size, x, height - y, hex);
  }

  /** A thin line. */
  public PdfFile line(float x1, float y1, float x2, float y2) {
    return add("0.5 w %.1f %.1f m %.1f %.1f l S%n", x1, height - y1, x2, height - y2);
  }

  private PdfFile add(String format, Object... values) {
    pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values));
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    StringBuilder body =
        new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      int id = 10 + 2 * page;
      kids.append(id).append(" 0 R ");
      body.append(id)
          .append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ")
          .append(width)
          .append(' ')
          .append(height);
      body.append("]/Resources<</Font<</F 3 0 R>>>>/Contents ")
          .append(id + 1)
          .append(" 0 R>>endobj\n");
      body.append(id + 1).append(" 0 obj<</Length ").append(pages.get(page).length());
      body.append(">>stream\n").append(pages.get(page)).append("\nendstream endobj\n");
    }
    body.append("2 0 obj<</Type/Pages/Count ")
        .append(pages.size())
        .append("/Kids[")
        .append(kids)
        .append("]>>endobj\n");
    body.append(
        "3 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/Identity-H/ToUnicode/Identity-H/DescendantFonts[4 0 R]>>endobj\n");
    body.append(
        "4 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[32 126 500]/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R>>endobj\n");
    body.append(
        "5 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>endobj\n");
    body.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return body.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
