package org.plangraph.record;

import org.plangraph.model.Span;

/**
 * A stretch of a plan's normal text that reads otherwise in its source.
 *
 * @param span where, in the normal text (UTF-16); empty where something was only taken out
 * @param source what the source has there; empty where something was only put in
 */
public record TextChange(Span span, String source) {}
