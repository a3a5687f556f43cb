package org.plangraph.record;

import org.jspecify.annotations.Nullable;
import org.plangraph.model.Span;

/** Counts code points up to UTF-16 indices of one text. */
final class CodePoints {

  private final int @Nullable [] counts;

  CodePoints(String text) {
    counts = text.codePointCount(0, text.length()) == text.length() ? null : countsOf(text);
  }

  private static int[] countsOf(String text) {
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      counts[i + 1] = counts[i] + (second ? 0 : 1);
    }
    return counts;
  }

  int before(int index) {
    return counts == null ? index : counts[index];
  }

  Span of(Span span) {
    return new Span(before(span.start()), before(span.end()));
  }
}
