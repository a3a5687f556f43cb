package org.plangraph.extract;

import org.plangraph.model.Span;

/** The words around a name that prove it: its clause, shortened where it is long. */
public final class Clauses {

  private static final String ENDS = ",;:!?。\n|";
  private static final int LONGEST = 120;

  private Clauses() {}

  /** The clause around a span, its final mark left out. */
  public static Span around(String folded, Span within, Span name) {
    int start = name.start();
    while (start > within.start()
        && ENDS.indexOf(folded.charAt(start - 1)) < 0
        && name.end() - start < LONGEST) {
      start--;
    }
    int end = name.end();
    while (end < within.end() && ENDS.indexOf(folded.charAt(end)) < 0 && end - start < LONGEST) {
      end++;
    }
    while (start < name.start() && Character.isWhitespace(folded.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
