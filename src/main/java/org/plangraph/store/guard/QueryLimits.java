package org.plangraph.store.guard;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param time from its start to its last row
 * @param byteCount length of its text, and of the request that brings it, in bytes of UTF-8
 * @param depth brackets open at one place
 * @param rowCount rows of an answer
 * @param atOnce queries that run at the same time
 */
public record QueryLimits(Duration time, int byteCount, int depth, int rowCount, int atOnce) {

  /** Limits for everyday use. */
  public static final QueryLimits USUAL =
      new QueryLimits(Duration.ofSeconds(20), 256 * 1024, 64, 100_000, 8);

  /** The same with another time. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, byteCount, depth, rowCount, atOnce);
  }
}
