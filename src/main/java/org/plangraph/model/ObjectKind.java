package org.plangraph.model;

/** What the far end of a link is. */
public enum ObjectKind {
  /** An administrative division. */
  REGION("region"),
  /** No administrative division. */
  AREA("area"),
  /** A platform. */
  PLATFORM("platform");

  private final String word;

  ObjectKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
