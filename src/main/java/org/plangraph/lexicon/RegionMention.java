package org.plangraph.lexicon;

import org.plangraph.model.Span;

/**
 * A place named in a text.
 *
 * @param span where, in UTF-16 offsets of the text
 * @param resolution what it stands for; never {@link Resolution.Unknown}
 */
public record RegionMention(Span span, Resolution resolution) {}
