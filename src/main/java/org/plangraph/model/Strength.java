package org.plangraph.model;

/** How concretely a plan takes up a strategy. */
public enum Strength {
  /** Named only. */
  SLOGAN("slogan"),
  /** With an action of its own. */
  MEASURE("measure"),
  /** With a number. */
  NUMBER("number");

  private final String word;

  Strength(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
