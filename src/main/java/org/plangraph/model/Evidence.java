package org.plangraph.model;

/**
 * Where an item stands and what found it.
 *
 * @param span the quote in the normal text
 * @param rule id of the rule
 * @param confidence chance that the item is right, 0 to 1
 */
public record Evidence(Span span, String rule, double confidence) {

  /** Refuses a confidence outside 0 to 1. */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of " + rule + ": " + confidence);
    }
  }
}
