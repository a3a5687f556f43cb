package org.plangraph.model;

/** What a goal is. */
public enum GoalKind {
  /** A clause of the target sections. */
  AIM("aim"),
  /** A role that the region wants to play. */
  POSITIONING("positioning");

  private final String word;

  GoalKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
