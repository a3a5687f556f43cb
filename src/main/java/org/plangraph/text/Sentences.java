package org.plangraph.text;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.model.Span;

/**
 * Cuts a text into sentences and clauses.
 *
 * <p>Spans are trimmed of blanks, in order, never empty, and include their closing mark. Marks
 * inside brackets and quotation marks end no sentence unless the bracket is never closed on its
 * line.
 */
public final class Sentences {

  private static final String SENTENCE_ENDS = "。！？!?；;";
  private static final String CLAUSE_ENDS = "，,：:";
  private static final String OPEN = "“‘《〈（([［【「";
  private static final String CLOSE = "”’》〉）)]］】」";

  private Sentences() {}

  /** Sentences of {@code within}: cut at 。！？； and line ends. */
  public static List<Span> of(CharSequence text, Span within) {
    return cut(text, within, SENTENCE_ENDS);
  }

  /** Clauses of {@code within}: cut as sentences are, and at commas and colons. */
  public static List<Span> clauses(CharSequence text, Span within) {
    return cut(text, within, SENTENCE_ENDS + CLAUSE_ENDS);
  }

  private static List<Span> cut(CharSequence text, Span within, String ends) {
    List<Span> spans = new ArrayList<>();
    int start = within.start();
    int shelter = -1;
    for (int i = within.start(); i < within.end(); i++) {
      char c = text.charAt(i);
      if (i <= shelter) {
        continue;
      }
      if (OPEN.indexOf(c) >= 0) {
        shelter = closing(text, i, within.end());
      } else if (c == '\n' || ends.indexOf(c) >= 0 && !insideNumber(text, i, within)) {
        add(text, start, i + 1, spans);
        start = i + 1;
      }
    }
    add(text, start, within.end(), spans);
    return List.copyOf(spans);
  }

  private static boolean insideNumber(CharSequence text, int at, Span within) {
    char c = text.charAt(at);
    return (c == ',' || c == ':' || c == '：')
        && at > within.start()
        && at + 1 < within.end()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static int closing(CharSequence text, int open, int end) {
    char close = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
    for (int i = open + 1; i < end && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == close) {
        return i;
      }
    }
    return -1;
  }

  private static void add(CharSequence text, int start, int end, List<Span> spans) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (first < last && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      spans.add(new Span(first, last));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '　' || c == '\u00a0';
  }
}
