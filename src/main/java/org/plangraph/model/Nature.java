package org.plangraph.model;

/** Whether an indicator binds the government. */
public enum Nature {
  /** Binding. */
  BINDING("约束性"),
  /** Anticipatory. */
  ANTICIPATORY("预期性");

  private final String word;

  Nature(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
