package org.plangraph.generate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a value is printed in a cell of a table, and the record it makes. */
enum CellForm {
  /** 78. */
  PLAIN("", "", "="),
  /** ≥78. */
  AT_LEAST_SIGN("≥", "", ">="),
  /** 78以上. */
  AT_LEAST_WORD("", "以上", ">="),
  /** ≤4. */
  AT_MOST_SIGN("≤", "", "<="),
  /** 4以内. */
  AT_MOST_WORD("", "以内", "<="),
  /** 78左右. */
  ABOUT("", "左右", "~"),
  /** [10]: the sum of the five years. */
  CUMULATIVE("[", "]", "=");

  private final String before;
  private final String after;
  private final String bound;

  CellForm(String before, String after, String bound) {
    this.before = before;
    this.after = after;
    this.bound = bound;
  }

  String raw(BigDecimal value) {
    return before + value.toPlainString() + after;
  }

  /** The value as a record. */
  Map<String, Object> value(int year, String status, BigDecimal value) {
    Map<String, Object> record = value(year, status, raw(value), value.doubleValue(), bound);
    if (this == CUMULATIVE) {
      record.put("cumulative", true);
    }
    return record;
  }

  /**
   * A value in words, such as 完成市下达目标 or 高于全省平均水平.
   *
   * @param bound {@code >} where the words compare, else {@code =}
   */
  static Map<String, Object> worded(int year, String status, String raw, String bound) {
    return value(year, status, raw, null, bound);
  }

  /** The value as a growth a year. */
  Map<String, Object> growth(BigDecimal rate) {
    Map<String, Object> growth = new LinkedHashMap<>();
    growth.put("raw", raw(rate));
    growth.put("value", rate.doubleValue());
    growth.put("kind", "annual");
    growth.put("op", bound);
    return growth;
  }

  /** A form that fits an indicator. */
  static CellForm draw(Profile profile, Draws draws) {
    if (profile.isCumulative()) {
      return CUMULATIVE;
    }
    boolean falls = profile.step().high() < 0;
    return switch (draws.below(6)) {
      case 0 -> falls ? AT_MOST_SIGN : AT_LEAST_SIGN;
      case 1 -> falls ? AT_MOST_WORD : AT_LEAST_WORD;
      case 2 -> ABOUT;
      default -> PLAIN;
    };
  }

  private static Map<String, Object> value(
      int year, String status, String raw, @Nullable Double number, String bound) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("year", year);
    record.put("status", status);
    record.put("raw", raw);
    record.put("value", number);
    record.put("low", null);
    record.put("high", null);
    record.put("op", bound);
    return record;
  }
}
