package org.plangraph.model;

/**
 * Where a stretch of source text is printed; lengths in points (1/72 inch) from the upper left
 * corner of the page.
 *
 * @param span UTF-16 units of the source text, within one printed line
 * @param page number of the page, from 1
 * @param left distance of the left edge
 * @param top distance of the upper edge
 * @param right distance of the right edge
 * @param bottom distance of the lower edge
 */
public record PageBox(Span span, int page, float left, float top, float right, float bottom) {}
