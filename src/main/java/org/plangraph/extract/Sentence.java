package org.plangraph.extract;

import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/**
 * A sentence of running text.
 *
 * @param span without the line break, its final mark included
 * @param kind what the passage around it is
 * @param section index of the innermost section, -1 before the first
 */
public record Sentence(Span span, PassageKind kind, int section) {}
