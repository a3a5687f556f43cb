package org.plangraph.extract.strategy;

import org.plangraph.model.Span;

/** The clause around a mention, short enough to quote. */
final class Clauses {

  private static final String ENDS = ",;:。!?\n|";
  private static final int LIMIT = 120;

  private Clauses() {}

  static Span around(String folded, Span sentence, Span mention) {
    int start = mention.start();
    while (start > sentence.start()
        && ENDS.indexOf(folded.charAt(start - 1)) < 0
        && mention.end() - start < LIMIT) {
      start--;
    }
    int end = mention.end();
    while (end < sentence.end() && ENDS.indexOf(folded.charAt(end)) < 0 && end - start < LIMIT) {
      end++;
    }
    while (start < mention.start() && Character.isWhitespace(folded.charAt(start))) {
      start++;
    }
    return new Span(start, Math.max(end, mention.end()));
  }
}
