package org.plangraph.ingest.source.pdf;

import java.util.List;
import org.plangraph.model.PageBox;
import org.plangraph.model.Span;

/**
 * Reads the table that Tesseract writes: level, page, block, paragraph, line, word, left, top,
 * width, height, confidence, text, parted by tabs; places in dots.
 */
final class ScanWords {

  private static final int FIELDS = 12;
  private static final String WORD = "5";

  private ScanWords() {}

  /** Appends the words of one page, a line for each recognised line, and a box for each word. */
  static void append(
      List<String> rows, int page, float pointsPerDot, StringBuilder text, List<PageBox> boxes) {
    String line = "";
    for (String row : rows) {
      String[] fields = row.split("\t", -1);
      if (fields.length < FIELDS || !fields[0].equals(WORD) || fields[11].isBlank()) {
        continue;
      }
      String own = fields[2] + "." + fields[3] + "." + fields[4];
      if (!own.equals(line)) {
        text.append(line.isEmpty() ? "" : "\n");
        line = own;
      } else if (!fields[11].isEmpty()) {
        text.append(Cell.separator(text, fields[11]));
      }
      int start = text.length();
      text.append(fields[11].strip());
      float left = Integer.parseInt(fields[6]) * pointsPerDot;
      float top = Integer.parseInt(fields[7]) * pointsPerDot;
      float right = left + Integer.parseInt(fields[8]) * pointsPerDot;
      float bottom = top + Integer.parseInt(fields[9]) * pointsPerDot;
      boxes.add(new PageBox(new Span(start, text.length()), page, left, top, right, bottom));
    }
    text.append('\n');
  }
}
