package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;
import org.plangraph.text.ChineseNumerals;

/** Shares the years of 到2025年和2035年 out among as many numbers of one indicator. */
final class YearList {

  private final RuleBook rules;

  YearList(RuleBook book) {
    this.rules = book.yielding("year-list");
  }

  /**
   * The measures with their years, unchanged where the words list no years or not as many.
   *
   * @param words what stands before the numbers
   */
  List<Measure> shared(String text, Span words, List<Measure> measures) {
    if (measures.size() < 2 || measures.stream().map(Measure::name).distinct().count() > 1) {
      return measures;
    }
    List<Integer> years = years(text, words);
    if (years.size() != measures.size()) {
      return measures;
    }
    List<Measure> dated = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      dated.add(measures.get(i).in(years.get(i)));
    }
    return dated;
  }

  private List<Integer> years(String text, Span words) {
    List<Mention> found = rules.find(text, words);
    if (found.isEmpty()) {
      return List.of();
    }
    Mention last = found.get(found.size() - 1);
    return Stream.of("first", "second", "third")
        .flatMap(part -> year(last, part, text).stream())
        .toList();
  }

  private static Optional<Integer> year(Mention mention, String part, String text) {
    return mention
        .text(part, text)
        .flatMap(words -> ChineseNumerals.parseInt(words.replace("年", "").strip()));
  }
}
