package org.plangraph.lexicon;

import org.plangraph.model.Span;

/**
 * A label found in a text.
 *
 * @param span where in the original text, blanks and quotation marks inside included
 * @param concept whose label it is
 */
public record LabelHit(Span span, Concept concept) {}
