package org.plangraph.ingest.source.pdf;

/** A rectangle on a page, in points from the upper left corner. */
record Box(int page, float left, float top, float right, float bottom) {

  Box with(Box other) {
    return new Box(
        page,
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean holds(Box other) {
    return page == other.page
        && left <= other.centerX()
        && other.centerX() <= right
        && top <= other.centerY()
        && other.centerY() <= bottom;
  }

  float centerX() {
    return (left + right) / 2;
  }

  float centerY() {
    return (top + bottom) / 2;
  }
}
