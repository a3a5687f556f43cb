package org.plangraph.model;

/** What sort of document a plan is. */
public enum PlanKind {
  /** 规划纲要 of a region for a period. */
  OUTLINE("outline"),
  /** 专项规划 on one subject. */
  SPECIAL("special"),
  /** 区域规划 for an area across divisions. */
  REGIONAL("regional"),
  /** 国土空间规划. */
  SPATIAL("spatial"),
  /** A party committee's 建议. */
  SUGGESTION("suggestion"),
  /** 政府工作报告. */
  REPORT("report"),
  /** Any other document. */
  OTHER("other");

  private final String word;

  PlanKind(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
