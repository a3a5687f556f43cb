package org.plangraph.extract.target;

import org.jspecify.annotations.Nullable;
import org.plangraph.extract.quantity.Quantity;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.Span;
import org.plangraph.model.TargetKind;

/**
 * A quantity with the name of what it measures.
 *
 * @param name the indicator
 * @param quantity its number
 * @param kind what the number measures
 * @param subject whom it is about, null where the clause does not say
 * @param year year of its own, null where the sentence's holds
 * @param baseYear year that a change is measured against
 * @param quote the words that prove it
 * @param mention what the rule found
 */
record Measure(
    String name,
    Quantity quantity,
    TargetKind kind,
    @Nullable String subject,
    @Nullable Integer year,
    @Nullable Integer baseYear,
    Span quote,
    Mention mention) {

  /** The same measure about another subject, where it has none of its own. */
  Measure about(@Nullable String other) {
    return subject != null
        ? this
        : new Measure(name, quantity, kind, other, year, baseYear, quote, mention);
  }

  Measure quoting(Span other) {
    return new Measure(name, quantity, kind, subject, year, baseYear, other, mention);
  }

  Measure in(Integer other) {
    return new Measure(name, quantity, kind, subject, other, baseYear, quote, mention);
  }
}
