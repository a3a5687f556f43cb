package org.plangraph.ingest.outline;

import org.plangraph.model.Span;

/**
 * A line of the normal text, or a part of one that wide blanks set apart.
 *
 * @param start first unit that is no blank
 * @param end unit behind the last that is none
 * @param words what stands there
 * @param isRow whether it is a row of a table
 */
record Block(int start, int end, String words, boolean isRow) {

  Span span() {
    return new Span(start, end);
  }

  /** The part from {@code from} to {@code to}, both offsets of the whole text, trimmed. */
  Block part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Blocks.isBlank(words.charAt(first - start))) {
      first++;
    }
    while (last > first && Blocks.isBlank(words.charAt(last - 1 - start))) {
      last--;
    }
    return new Block(first, last, words.substring(first - start, last - start), false);
  }
}
