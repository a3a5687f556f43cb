package org.plangraph.model;

/** What a number in prose measures. */
public enum TargetKind {
  /** An amount reached. */
  LEVEL("level"),
  /** A difference against an earlier state. */
  CHANGE("change"),
  /** A multiple of an earlier state. */
  MULTIPLE("multiple"),
  /** A number of things. */
  COUNT("count"),
  /** A place in a ranking. */
  RANK("rank"),
  /** A rate of growth. */
  GROWTH("growth");

  private final String word;

  TargetKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
