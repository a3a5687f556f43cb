package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One place of a table.
 *
 * @param pieces printed lines of the cell that covers it
 * @param below how many rows below the first place of that cell
 * @param right how many columns to the right of it
 */
record Cell(List<Words> pieces, int below, int right) {

  private static final Pattern VALUE =
      Pattern.compile(
          "[<>＜＞≤≥≧≦约]?[\\[［〔【]?[-－]?\\d{1,9}([.,，]\\d+)*([-—~～]\\d+(\\.\\d+)?)?[\\]］〕】]?[%％]?(左右|以上|以内|以下)?[*∗＊]?|[—–-]{1,2}|预期性|约束性");

  static List<Words> pieces(List<Glyph> glyphs) {
    List<Words> pieces = new ArrayList<>();
    Lines.of(glyphs).forEach(line -> pieces.addAll(line.segments()));
    return pieces;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Words piece : pieces) {
      text.append(separator(text, piece.text())).append(piece.text());
    }
    return text.toString();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Whether it holds a number, a dash or a nature: what tells data from heads. */
  boolean isValue() {
    return isValue(text());
  }

  static boolean isValue(String text) {
    return VALUE.matcher(text).matches() && !text.matches("20\\d\\d");
  }

  /**
   * What stands between the lines of a cell: a blank between Latin words, nothing between Chinese
   * ones.
   */
  static String separator(CharSequence before, String behind) {
    boolean latin =
        before.length() > 0
            && isLatin(before.charAt(before.length() - 1))
            && isLatin(behind.charAt(0));
    return latin ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
