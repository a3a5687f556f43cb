package org.plangraph.model;

import java.util.List;

/**
 * Leads from the normal text back to the source text.
 *
 * <p>Segments cover the normal text without gaps, in order. Inside a segment whose two sides have
 * the same length, unit answers unit; any other segment answers only as a whole.
 *
 * @param segments pieces in order of the normal text
 */
public record OffsetMap(List<Segment> segments) {

  /**
   * One piece of the map.
   *
   * @param start first unit in the normal text
   * @param end unit behind the last in the normal text
   * @param sourceStart first unit in the source text
   * @param sourceEnd unit behind the last in the source text
   */
  public record Segment(int start, int end, int sourceStart, int sourceEnd) {

    boolean isEven() {
      return end - start == sourceEnd - sourceStart;
    }
  }

  /** Keeps its own copy and refuses gaps. */
  public OffsetMap {
    segments = List.copyOf(segments);
    int expected = 0;
    for (Segment segment : segments) {
      if (segment.start() != expected || segment.end() < segment.start()) {
        throw new IllegalArgumentException("gap in the offset map at " + expected);
      }
      expected = segment.end();
    }
  }

  /** The map of a text that was not changed. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(length == 0 ? List.of() : List.of(new Segment(0, length, 0, length)));
  }

  /** The smallest stretch of the source text that {@code span} of the normal text was made from. */
  public Span toSource(Span span) {
    if (segments.isEmpty()) {
      return new Span(0, 0);
    }
    if (span.length() == 0) {
      int at = sourceStart(Math.min(span.start(), segments.get(segments.size() - 1).end() - 1));
      return new Span(at, at);
    }
    int start = sourceStart(span.start());
    return new Span(start, Math.max(start, sourceEnd(span.end())));
  }

  private int sourceStart(int unit) {
    Segment segment = segmentAt(unit);
    return segment.isEven()
        ? segment.sourceStart() + unit - segment.start()
        : segment.sourceStart();
  }

  private int sourceEnd(int unit) {
    Segment segment = segmentAt(unit - 1);
    return segment.isEven() ? segment.sourceStart() + unit - segment.start() : segment.sourceEnd();
  }

  private Segment segmentAt(int unit) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).end() <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return segments.get(low);
  }
}
