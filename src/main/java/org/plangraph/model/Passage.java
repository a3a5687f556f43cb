package org.plangraph.model;

/**
 * A stretch of text of one kind: a paragraph, a heading, a table.
 *
 * @param kind what it is
 * @param span where it stands; passages never overlap and are in order
 * @param section index of the innermost section, -1 before the first
 */
public record Passage(PassageKind kind, Span span, int section) {}
