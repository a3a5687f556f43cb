package org.plangraph.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plangraph.artefact.Origin;
import org.plangraph.model.Span;

/**
 * One extraction rule.
 *
 * @param id dotted id, unique in the program
 * @param yields what its mentions stand for
 * @param pattern what it looks for
 * @param needs words of which one must stand in a stretch of text for the rule to be tried; empty
 *     if always
 * @param answer field of the mention by label of the pattern
 * @param settings fixed facts that its mentions carry
 * @param priority higher wins where mentions overlap
 * @param confidence chance that a mention is right, 0 to 1
 * @param examples texts in which it must fire
 * @param counterexamples texts in which it must not
 * @param origin where it is written
 */
public record Rule(
    String id,
    String yields,
    CompiledPattern pattern,
    List<String> needs,
    Map<String, String> answer,
    Map<String, String> settings,
    int priority,
    double confidence,
    List<String> examples,
    List<String> counterexamples,
    Origin origin) {

  /** Keeps its own copies of the lists. */
  public Rule {
    needs = List.copyOf(needs);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** Sets of words of which each must be met where the rule is to match. */
  List<Set<String>> clauses() {
    List<Set<String>> clauses = new ArrayList<>(pattern.clauses());
    if (!needs.isEmpty()) {
      clauses.add(new TreeSet<>(needs));
    }
    return clauses;
  }

  Stream<Mention> mentions(String folded, int from, int to) {
    return pattern.matches(folded, from, to).map(this::mention);
  }

  /** Every way in which the rule fires between two offsets. */
  Stream<Derivation> derivations(String folded, int from, int to) {
    return pattern
        .matches(folded, from, to)
        .map(match -> new Derivation(origin, match.span(), match.parts(), settings));
  }

  private Mention mention(CompiledPattern.Match match) {
    Map<String, Span> answers = new LinkedHashMap<>();
    answer.forEach(
        (field, label) -> {
          Span span = match.parts().get(label);
          if (span != null) {
            answers.put(field, span);
          }
        });
    return new Mention(id, yields, match.span(), answers, settings, priority, confidence);
  }
}
