package org.plangraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.plangraph.model.Extraction;
import org.plangraph.model.Span;

/**
 * The numbers in a document's sections of aims that no rule understood.
 *
 * @param document the file
 * @param quotes each number with the words before it, in order
 */
public record Unread(Path document, List<String> quotes) {

  private static final int BEFORE = 24;

  /** Keeps its own copy. */
  public Unread {
    quotes = List.copyOf(quotes);
  }

  static Unread of(Path document, Extraction extraction) {
    String text = extraction.document().text();
    return new Unread(
        document, extraction.unread().stream().map(number -> quote(text, number)).toList());
  }

  private static String quote(String text, Span number) {
    int start = number.start();
    while (start > 0
        && number.start() - start < BEFORE
        && ",，;；。\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, number.end());
  }
}
