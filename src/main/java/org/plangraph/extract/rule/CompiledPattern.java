package org.plangraph.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.model.Span;

/** A rule's pattern with its parts filled in; each labelled part is a group. */
final class CompiledPattern {

  /** Where a pattern matched, and each part that took part. */
  record Match(Span span, Map<String, Span> parts) {}

  private final Pattern pattern;
  private final List<String> labels;
  private final List<Set<String>> clauses;

  /**
   * Takes a regular expression whose group {@code g0}, {@code g1} … stand for the labels in order.
   *
   * @param regex the expression
   * @param labels one label a group
   * @param clauses sets of words of which each must be met by every match
   */
  CompiledPattern(String regex, List<String> labels, List<Set<String>> clauses) {
    this.pattern = Pattern.compile(regex);
    this.labels = List.copyOf(labels);
    this.clauses = List.copyOf(clauses);
  }

  List<String> labels() {
    return labels;
  }

  /** Sets of words of which each must be met by every match. */
  List<Set<String>> clauses() {
    return clauses;
  }

  /** All matches from left to right that lie within [from, to). */
  Stream<Match> matches(String folded, int from, int to) {
    Matcher matcher =
        pattern
            .matcher(folded)
            .region(from, to)
            .useAnchoringBounds(true)
            .useTransparentBounds(false);
    List<Match> matches = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        matches.add(match(matcher));
      }
    }
    return matches.stream();
  }

  private Match match(Matcher matcher) {
    Map<String, Span> parts = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      int start = matcher.start("g" + i);
      if (start >= 0) {
        parts.put(labels.get(i), new Span(start, matcher.end("g" + i)));
      }
    }
    return new Match(new Span(matcher.start(), matcher.end()), parts);
  }
}
