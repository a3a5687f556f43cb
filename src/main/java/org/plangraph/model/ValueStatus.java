package org.plangraph.model;

/** Whether a value is a fact or an aim. */
public enum ValueStatus {
  /** Measured. */
  ACTUAL("actual"),
  /** Estimated for a year not yet closed (预计). */
  EXPECTED("expected"),
  /** Aim of an earlier plan. */
  PLAN_TARGET("plan-target"),
  /** Aim of this plan. */
  TARGET("target");

  private final String word;

  ValueStatus(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
