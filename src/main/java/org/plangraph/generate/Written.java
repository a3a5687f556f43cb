package org.plangraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.model.Span;

/** A text with the places at which the words of its variables stand. */
final class Written {

  private static final int LONGEST_QUOTE = 160;
  private static final int SHORTEST_QUOTE = 4;
  private static final String CLAUSE_ENDS = "，；。：—";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> places = new HashMap<>();

  void add(String words) {
    text.append(words);
  }

  void add(String variable, String words) {
    places
        .computeIfAbsent(variable, key -> new ArrayList<>())
        .add(new Span(text.length(), text.length() + words.length()));
    text.append(words);
  }

  String text() {
    return text.toString();
  }

  /**
   * The clauses that hold the words of variables.
   *
   * @param variables names; the first one's {@code number}-th words count, of the others the first
   */
  String quote(List<String> variables, int number) {
    int start = text.length();
    int end = 0;
    for (int i = 0; i < variables.size(); i++) {
      List<Span> spans = places.getOrDefault(variables.get(i), List.of());
      if (!spans.isEmpty()) {
        Span span = spans.get(i == 0 ? Math.min(number, spans.size() - 1) : 0);
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return end == 0 ? whole() : clauses(start, end);
  }

  private String whole() {
    return text.substring(0, Math.min(text.length(), LONGEST_QUOTE));
  }

  private String clauses(int wordsStart, int wordsEnd) {
    int start = wordsStart;
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = wordsEnd;
    while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end - start > LONGEST_QUOTE) {
      start = Math.max(start, wordsEnd - LONGEST_QUOTE);
      end = Math.min(end, start + LONGEST_QUOTE);
    }
    return end - start < SHORTEST_QUOTE ? whole() : text.substring(start, end);
  }
}
