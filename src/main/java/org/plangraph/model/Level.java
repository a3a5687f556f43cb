package org.plangraph.model;

/** Who stands behind a thing. */
public enum Level {
  /** The nation. */
  NATIONAL("national"),
  /** A province. */
  PROVINCIAL("provincial"),
  /** A prefecture. */
  MUNICIPAL("municipal"),
  /** The plan's own region. */
  LOCAL("local");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
