package org.plangraph.text;

import java.util.Arrays;
import org.plangraph.model.Span;

/**
 * Translates between UTF-16 indices, which the program uses, and code point indices, which records
 * show. Both count from 0; an index may equal the length.
 */
public final class CodePoints {

  private final int length;
  private final int[] lowSurrogates;

  /** Prepares the translation for {@code text}; costs nothing where the text is all BMP. */
  public CodePoints(CharSequence text) {
    this.length = text.length();
    this.lowSurrogates = lowSurrogatesOf(text);
  }

  private static int[] lowSurrogatesOf(CharSequence text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Number of code points of the text. */
  public int count() {
    return length - lowSurrogates.length;
  }

  /** Code points before UTF-16 index {@code unit}; inside a pair, those before the pair. */
  public int ofUnit(int unit) {
    if (unit < 0 || unit > length) {
      throw new IndexOutOfBoundsException("unit " + unit + " of " + length);
    }
    int at = Arrays.binarySearch(lowSurrogates, unit);
    return at >= 0 ? unit - at - 1 : unit - (-at - 1);
  }

  /** UTF-16 index of code point {@code point}. */
  public int toUnit(int point) {
    if (point < 0 || point > count()) {
      throw new IndexOutOfBoundsException("code point " + point + " of " + count());
    }
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - middle <= point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return point + low;
  }

  /** A span of UTF-16 indices as one of code points. */
  public Span of(Span span) {
    return new Span(ofUnit(span.start()), ofUnit(span.end()));
  }
}
