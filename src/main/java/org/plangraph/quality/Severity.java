package org.plangraph.quality;

/** How bad a finding is. */
public enum Severity {
  /** The data must not be loaded. */
  VIOLATION("违反"),
  /** Somebody should look. */
  WARNING("警告"),
  /** Worth knowing. */
  INFO("提示");

  private final String chinese;

  Severity(String chinese) {
    this.chinese = chinese;
  }

  /** The word for Chinese readers. */
  public String chinese() {
    return chinese;
  }
}
