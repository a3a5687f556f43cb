package org.plangraph.model;

/** What a rate of growth covers. */
public enum GrowthKind {
  /** Average per year. */
  ANNUAL("annual"),
  /** Over the whole period. */
  CUMULATIVE("cumulative"),
  /** Not said. */
  UNKNOWN("unknown");

  private final String word;

  GrowthKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
