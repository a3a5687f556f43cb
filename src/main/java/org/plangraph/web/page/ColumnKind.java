package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column of a saved question holds, told by its name as queries/ names columns. */
enum ColumnKind {
  /** The place that proves a row. */
  EVIDENCE,
  /** Words of a plan. */
  QUOTE,
  /** How much is loaded: the same in each row. */
  LOADED,
  /** A number of things. */
  COUNT,
  /** The place that a link starts from. */
  FROM,
  /** The place that a link leads to. */
  TO,
  /** Four digits. */
  YEAR,
  /** The unit of the numbers of a row. */
  UNIT,
  /** What a number is: reached, expected, aimed at. */
  STATUS,
  /** The kind of a link. */
  RELATION,
  /** Whether a number is a bound. */
  BOUND,
  /** How concretely a strategy is taken up. */
  STRENGTH,
  /** A number in the unit of its row. */
  NUMBER,
  /** Another number. */
  FIGURE,
  /** True or false. */
  FLAG,
  /** The name of a thing. */
  NAME,
  /** A thing itself; the column of its name stands beside it. */
  THING,
  /** Anything else. */
  TEXT;

  private static final Map<Pattern, ColumnKind> BY_NAME = new LinkedHashMap<>();

  static {
    name(".*[eE]vidence.*", EVIDENCE);
    name(".*[qQ]uote.*", QUOTE);
    name("(regions|plans)Loaded", LOADED);
    name("\\w+Count", COUNT);
    name("(subject|from)Name", FROM);
    name("(object|to)Name", TO);
    name("year|\\w+Year", YEAR);
    name("unitName", UNIT);
    name("status(Name|Word)", STATUS);
    name("relationName", RELATION);
    name("bound", BOUND);
    name("strength(One|Other)?", STRENGTH);
    name("number(One|Other)?|(base|lower|upper|target|actual)Number", NUMBER);
    name("lower|upper|difference|change|confidence|rank|start|end", FIGURE);
    name("is[A-Z]\\w*", FLAG);
    name("name|\\w+(Name|Names|Title)|title(One|Other)|goalText", NAME);
    name("plan|platform|project|strategy|indicator|industry|statement", THING);
  }

  private static void name(String pattern, ColumnKind kind) {
    BY_NAME.put(Pattern.compile(pattern), kind);
  }

  static ColumnKind of(String column) {
    return BY_NAME.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(column).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(TEXT);
  }

  boolean isNumeric() {
    return this == COUNT || this == NUMBER || this == FIGURE || this == YEAR;
  }
}
