package org.plangraph.lexicon;

import java.math.BigDecimal;

/** Whether the numbers of two indicators can stand side by side. */
public sealed interface Comparability {

  /** They can as they are. */
  record Same() implements Comparability {}

  /**
   * They can after conversion.
   *
   * @param factor what the second number is multiplied by to stand in the unit of the first
   */
  record Converted(BigDecimal factor) implements Comparability {}

  /**
   * They cannot.
   *
   * @param reason why
   * @param one what the first has
   * @param other what the second has
   */
  record Apart(Reason reason, String one, String other) implements Comparability {}

  /** Why two indicators are not comparable. */
  enum Reason {
    /** Different things are measured. */
    OBJECT("所指的事物不同", "they measure different things"),
    /** A level, a growth, a share: different properties of one thing. */
    PROPERTY("所计的性质不同", "they measure different properties"),
    /** Per head and in all, or per different bases. */
    DENOMINATOR("分母不同", "they are related to different bases"),
    /** Different parts of the same: town and country, above scale and all. */
    SCOPE("范围不同", "they cover different parts"),
    /** The same parts, kept apart by definition. */
    DEFINITION("定义不同", "they are defined differently"),
    /** Units of different quantities, or unknown ones. */
    UNIT("单位不能换算", "their units do not convert");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Chinese sentence. */
    public String zh() {
      return zh;
    }

    /** English sentence. */
    public String en() {
      return en;
    }
  }
}
