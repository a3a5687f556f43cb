package org.plangraph.evaluate;

/**
 * Counts and the figures that follow from them.
 *
 * @param hits items that agree
 * @param madeUp output items without a gold item
 * @param missed gold items without an output item
 */
public record Figures(int hits, int madeUp, int missed) {

  /** Share of the output that agrees, 1 if there is none. */
  public double precision() {
    return hits + madeUp == 0 ? 1 : (double) hits / (hits + madeUp);
  }

  /** Share of the gold items that were found, 1 if there is none. */
  public double recall() {
    return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
