package org.plangraph.extract.strategy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Concept;
import org.plangraph.model.Evidence;
import org.plangraph.model.Span;
import org.plangraph.model.Strength;

/**
 * One place where a plan names a strategy.
 *
 * @param name where the name stands
 * @param names its spellings there, the fullest first; another name with one of them is the same
 *     strategy
 * @param also shorter forms, which others may share
 * @param concept what the scheme knows it as, null if it does not
 * @param strength how concretely this place takes it up
 * @param section index of the section
 * @param evidence the clause
 */
record StrategyMention(
    Span name,
    List<String> names,
    List<String> also,
    @Nullable Concept concept,
    Strength strength,
    int section,
    Evidence evidence) {

  /** Keeps its own copies of the lists. */
  StrategyMention {
    names = List.copyOf(names);
    also = List.copyOf(also);
  }

  /** The same place with one more short form. */
  StrategyMention also(String form) {
    return new StrategyMention(
        name,
        names,
        Stream.concat(also.stream(), Stream.of(form)).distinct().toList(),
        concept,
        strength,
        section,
        evidence);
  }

  /** The same place, resolved. */
  StrategyMention as(Concept known) {
    return new StrategyMention(name, names, also, known, strength, section, evidence);
  }
}
