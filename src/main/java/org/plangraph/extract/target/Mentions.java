package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;

/**
 * The mentions of measures in a clause: a veto kills what takes its number for a value, not what
 * merely holds it inside a name; what is left follows the precedence of rules.
 *
 * @param measures from left to right, without overlap
 * @param vetoes numbers that are no measures
 */
record Mentions(List<Mention> measures, List<Span> vetoes) {

  private static final Comparator<Mention> PRECEDENCE =
      Comparator.comparingInt((Mention mention) -> -mention.priority())
          .thenComparingInt(mention -> -mention.span().length())
          .thenComparingInt(mention -> mention.span().start())
          .thenComparing(Mention::rule);

  static Mentions in(RuleBook rules, String folded, Span clause) {
    List<Mention> all = new ArrayList<>(rules.findAll(folded, clause));
    List<Span> vetoes = all.stream().filter(Mentions::isVeto).map(Mention::span).toList();
    all.removeIf(
        mention ->
            isVeto(mention) || vetoes.stream().anyMatch(veto -> veto.overlaps(values(mention))));
    all.sort(PRECEDENCE);
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return new Mentions(kept, vetoes);
  }

  /** Whether a rule has something to say of a number. */
  boolean explains(Span number) {
    return vetoes.stream().anyMatch(number::overlaps)
        || measures.stream().anyMatch(mention -> mention.span().overlaps(number));
  }

  private static boolean isVeto(Mention mention) {
    return "none".equals(mention.settings().get("frame"));
  }

  private static Span values(Mention mention) {
    return mention.answers().getOrDefault("values", mention.span());
  }
}
