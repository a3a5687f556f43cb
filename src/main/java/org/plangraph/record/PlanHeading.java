package org.plangraph.record;

import org.plangraph.model.Span;

/**
 * A heading as a reader of the plan sees it.
 *
 * @param key key of its section
 * @param level depth, from 1
 * @param kind heading, box, table or figure
 * @param text words of the heading
 * @param span where, in the normal text (UTF-16)
 */
public record PlanHeading(String key, int level, String kind, String text, Span span) {}
