package org.plangraph.query;

/**
 * A part of an answer.
 *
 * @param limit most rows wanted, from 1
 * @param offset rows left out before them, from 0
 */
public record Page(int limit, int offset) {

  /** Most rows that one answer may have. */
  public static final int MAX = 10_000;

  /** All rows, as far as one answer may hold them. */
  public static final Page FIRST = new Page(MAX, 0);
}
