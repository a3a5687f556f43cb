package org.plangraph.model;

/** What a section is in the document's own structure. */
public enum SectionKind {
  /** Chapter, section or run-in heading. */
  HEADING("heading"),
  /** 专栏. */
  BOX("box"),
  /** A captioned table. */
  TABLE("table"),
  /** A captioned figure. */
  FIGURE("figure");

  private final String word;

  SectionKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
