package org.plangraph.model;

/** What a stretch of text is. */
public enum PassageKind {
  /** The words of a heading, caption included. */
  HEADING("heading"),
  /** Running text. */
  PARAGRAPH("paragraph"),
  /** Running text inside a box. */
  BOX("box"),
  /** Cells of a table. */
  TABLE("table"),
  /** A note below a table or at the foot of a page. */
  NOTE("note"),
  /** A table of contents. */
  CONTENTS("contents"),
  /** A term and its definition. */
  GLOSSARY("glossary"),
  /** What stands before the first heading: title, number, preamble. */
  FRONT("front"),
  /** What belongs to nobody: attachments, site text that was kept. */
  BACK("back");

  private final String word;

  PassageKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
