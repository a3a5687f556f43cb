package org.plangraph.model;

/** How far a project is. */
public enum ProjectStatus {
  /** To be built. */
  PLANNED("planned"),
  /** Under construction. */
  BUILDING("building"),
  /** Finished. */
  BUILT("built");

  private final String word;

  ProjectStatus(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
