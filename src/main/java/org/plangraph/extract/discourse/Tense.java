package org.plangraph.extract.discourse;

/** Whether a plan looks back or forward. */
public enum Tense {
  /** A review, or the state of things when the plan was written. */
  PAST,
  /** An aim or a task. */
  AIM
}
