package org.plangraph.ingest.repair;

/**
 * One change of a text.
 *
 * @param start first unit that is replaced
 * @param end unit behind the last one
 * @param replacement what stands there afterwards; of the same length it answers unit by unit
 */
public record Edit(int start, int end, String replacement) {

  /** Takes out what stands in {@code [start, end)}. */
  public static Edit drop(int start, int end) {
    return new Edit(start, end, "");
  }
}
