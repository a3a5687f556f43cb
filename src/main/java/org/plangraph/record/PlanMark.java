package org.plangraph.record;

import org.plangraph.model.Span;

/**
 * A place of a plan's text that proves something.
 *
 * @param kind what it proves, as in IRIs: row, target, actual, goal, platform, project, pursuit,
 *     link
 * @param item key of the item that it proves
 * @param evidence key of the evidence
 * @param span where, in the normal text (UTF-16)
 */
public record PlanMark(String kind, String item, String evidence, Span span) {}
