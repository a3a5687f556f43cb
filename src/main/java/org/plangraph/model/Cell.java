package org.plangraph.model;

/**
 * One cell of a table.
 *
 * @param text trimmed content, may be empty
 * @param span where the content stands; for a filled copy of a merged cell, where the original
 *     stands
 */
public record Cell(String text, Span span) {}
