package org.plangraph.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines out of a PDF, page by page. */
final class PdfLines extends PDFTextStripper {

  private static final float CELL_GAP = 1.6f;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float left;
  private float size;
  private float end;

  private PdfLines() {
    setSortByPosition(true);
  }

  static List<List<PdfLine>> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.getText(document);
    return lines.pages;
  }

  @Override
  protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
    writeLineSeparator();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    if (words.isEmpty()) {
      left = first.getXDirAdj();
      size = first.getFontSizeInPt();
    } else {
      words.append(first.getXDirAdj() - end > CELL_GAP * Math.max(size, 6) ? "\t" : gap(text));
    }
    words.append(text.strip());
    end = last.getXDirAdj() + last.getWidthDirAdj();
  }

  /** Latin words keep their blank, Chinese characters never had one. */
  private String gap(String text) {
    char before = words.charAt(words.length() - 1);
    return before < 128 && !text.isEmpty() && text.charAt(0) < 128 ? " " : "";
  }

  @Override
  protected void writeWordSeparator() {}

  @Override
  protected void writeLineSeparator() {
    if (!words.isEmpty() && !pages.isEmpty()) {
      pages.get(pages.size() - 1).add(new PdfLine(words.toString(), left, size));
    }
    words.setLength(0);
  }
}
