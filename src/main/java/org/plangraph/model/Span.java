package org.plangraph.model;

/**
 * A half-open interval of UTF-16 units of the normal text.
 *
 * @param start first unit
 * @param end unit behind the last, at least {@code start}
 */
public record Span(int start, int end) {

  /** Refuses an interval that cannot be. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether all of {@code other} lies inside this. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** What {@code text} says here. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The same interval, moved to the right. */
  public Span shifted(int distance) {
    return new Span(start + distance, end + distance);
  }
}
