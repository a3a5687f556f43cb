package org.plangraph.extract.rule;

import java.util.Map;
import java.util.Optional;
import org.plangraph.model.Span;

/**
 * A span that a rule gives a meaning.
 *
 * @param rule id of the rule
 * @param yields what it stands for, such as {@code target}
 * @param span all that matched, in the text that was searched
 * @param answers named parts of the rule's {@code answer} that took part
 * @param settings fixed facts of the rule's {@code set}
 * @param priority precedence of the rule
 * @param confidence chance that the rule is right, 0 to 1
 */
public record Mention(
    String rule,
    String yields,
    Span span,
    Map<String, Span> answers,
    Map<String, String> settings,
    int priority,
    double confidence) {

  /** Whether the named part took part. */
  public boolean has(String answer) {
    return answers.containsKey(answer);
  }

  /** The words of a named part, empty if it did not take part. */
  public Optional<String> text(String answer, String text) {
    return Optional.ofNullable(answers.get(answer)).map(span -> span.of(text));
  }
}
