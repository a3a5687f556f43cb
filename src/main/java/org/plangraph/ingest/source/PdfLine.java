package org.plangraph.ingest.source;

/**
 * A printed line.
 *
 * @param words text, tabs between cells
 * @param left distance from the left edge of the page, in points
 * @param size size of its first character, in points
 */
record PdfLine(String words, float left, float size) {}
