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
 * @param baseYear year that a change is measured against
 * @param quote the words that prove it
 * @param mention what the rule found
 */
record Measure(
    String name,
    Quantity quantity,
    TargetKind kind,
    @Nullable Integer baseYear,
    Span quote,
    Mention mention) {
}
