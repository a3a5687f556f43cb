package org.plangraph.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.plangraph.model.Span;

/**
 * A text as names are compared in it: NFKC, lower case, one dash, without blanks and quotation
 * marks. Each unit knows where in the original it comes from. A line break is kept: no name runs
 * across it.
 */
final class Folded {

  private static final String SKIPPED = "“”‘’\"'「」『』＂＇\u200b\ufeff";
  private static final String DASHES = "—―─–‒－−‐‑";
  private static final String DOTS = "·•・‧";
  private static final char DROPPED = '\uffff';
  private static final char EXPANDED = '\ufffe';
  private static final char[] TABLE = table();

  private final char[] units;
  private final int[] starts;
  private final int length;

  private Folded(char[] units, int[] starts, int length) {
    this.units = units;
    this.starts = starts;
    this.length = length;
  }

  static Folded of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Folds {@code [from, to)}; original offsets count from the beginning of {@code text}. */
  static Folded of(CharSequence text, int from, int to) {
    char[] units = new char[to - from + 8];
    int[] starts = new int[units.length];
    int length = 0;
    for (int i = from; i < to; i++) {
      char folded = TABLE[text.charAt(i)];
      if (folded == DROPPED) {
        continue;
      }
      String many = folded == EXPANDED ? normal(text.charAt(i)) : null;
      int count = many == null ? 1 : many.length();
      if (length + count > units.length) {
        units = Arrays.copyOf(units, units.length * 2 + count);
        starts = Arrays.copyOf(starts, units.length);
      }
      for (int k = 0; k < count; k++) {
        units[length] = many == null ? folded : many.charAt(k);
        starts[length++] = i;
      }
    }
    return new Folded(units, starts, length);
  }

  /** The form in which two spellings of one name are equal. */
  static String key(CharSequence name) {
    Folded folded = of(name);
    return new String(folded.units, 0, folded.length);
  }

  int length() {
    return length;
  }

  char at(int index) {
    return units[index];
  }

  /** The units {@code [from, to)} as a string. */
  String string(int from, int to) {
    return new String(units, from, to - from);
  }

  /** Original offset of a unit. */
  int start(int index) {
    return starts[index];
  }

  /**
   * Original interval of the units {@code [from, to)}, {@code to} exclusive and greater than from.
   */
  Span span(int from, int to) {
    return new Span(starts[from], starts[to - 1] + 1);
  }

  /** Whether the units are no mere part of a Latin word or of a number of the original. */
  boolean isWhole(CharSequence text, Span span) {
    return !(span.start() > 0
            && continues(text.charAt(span.start() - 1), text.charAt(span.start())))
        && !(span.end() < text.length()
            && continues(text.charAt(span.end() - 1), text.charAt(span.end())));
  }

  private static boolean continues(char left, char right) {
    return isLatin(left) && isLatin(right) || isDigit(left) && isDigit(right);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String normal(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace(" ", "");
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = folded((char) c);
    }
    return table;
  }

  private static char folded(char c) {
    if (c == '\n' || c == '\r' || Character.isSurrogate(c)) {
      return c;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || SKIPPED.indexOf(c) >= 0) {
      return DROPPED;
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (DOTS.indexOf(c) >= 0) {
      return '·';
    }
    String normal = normal(c);
    return normal.length() == 1 ? normal.charAt(0) : normal.isEmpty() ? DROPPED : EXPANDED;
  }
}
