package org.plangraph.lexicon;

import org.plangraph.model.Reference;

/**
 * The indicator that a name stands for.
 *
 * @param concept the indicator
 * @param confidence 1 for a label as it stands; less the more the name had to be rewritten
 * @param how what agreed
 */
public record IndicatorMatch(Concept concept, double confidence, How how) {

  /** What of a name and of a label agreed. */
  public enum How {
    /** The label as it stands. */
    LABEL(1.0),
    /** The label in other words of the same meaning. */
    WORDING(0.95),
    /** The same without region, scope and counting words. */
    CORE(0.9),
    /** The same words in another order. */
    ORDER(0.8);

    private final double confidence;

    How(double confidence) {
      this.confidence = confidence;
    }
  }

  IndicatorMatch(Concept concept, How how) {
    this(concept, how.confidence, how);
  }

  /** The indicator as what a name refers to. */
  public Reference reference(String name) {
    return new Reference(name, concept.iriTail(), confidence);
  }
}
