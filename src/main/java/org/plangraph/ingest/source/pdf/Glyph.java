package org.plangraph.ingest.source.pdf;

/**
 * A printed character.
 *
 * @param text what it says, mostly one character
 * @param box where it stands; the bottom is its base line
 * @param size of its font, in points
 */
record Glyph(String text, Box box, float size) {

  boolean isBlank() {
    return text.isBlank();
  }
}
