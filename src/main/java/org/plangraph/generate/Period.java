package org.plangraph.generate;

import java.util.Map;

/**
 * A five-year period.
 *
 * @param first its first year
 */
record Period(int first) {

  private static final Map<Integer, String> NUMERALS =
      Map.of(2011, "十二", 2016, "十三", 2021, "十四", 2026, "十五");

  int last() {
    return first + 4;
  }

  /** 十四五. */
  String word() {
    return NUMERALS.get(first) + "五";
  }

  /** 第十四个五年规划. */
  String longWord() {
    return "第" + NUMERALS.get(first) + "个五年规划";
  }

  /** Words and years for the grammar. */
  Thing thing() {
    return new Thing(
        word(),
        Map.of(
            "first", String.valueOf(first),
            "last", String.valueOf(last()),
            "base", String.valueOf(first - 1),
            "before", new Period(first - 5).word(),
            "start", String.valueOf(first - 6)));
  }
}
