package org.plangraph.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a plan, as people write it.
 *
 * @param row a row of the query {@code values}
 */
public record Stated(Row row) {

  private static final Map<String, String> SIGNS =
      Map.of(">=", "≥", "<=", "≤", ">", ">", "<", "<", "~", "≈");

  /** A bound as people write it; another word stays. */
  static String sign(String bound) {
    return SIGNS.getOrDefault(bound, bound);
  }

  /** One for each value; a value that is proved twice comes once. */
  static List<Stated> all(List<Row> rows) {
    Map<String, Row> byValue = new LinkedHashMap<>();
    rows.forEach(row -> byValue.putIfAbsent(row.get("value"), row));
    return byValue.values().stream().map(Stated::new).toList();
  }

  /** A column. */
  public String get(String column) {
    return row.get(column);
  }

  /** Year alone. */
  public String year() {
    return get("year");
  }

  /** Number with its bound, or the range, or what the table prints instead of a number. */
  public String amount() {
    String sign = SIGNS.containsKey(get("bound")) ? sign(get("bound")) + " " : "";
    if (row.has("number")) {
      return sign + plain(new BigDecimal(get("number")));
    }
    Optional<BigDecimal> low = inUnit("lower");
    Optional<BigDecimal> high = inUnit("upper");
    if (low.isPresent() && high.isPresent()) {
      return plain(low.get()) + "–" + plain(high.get());
    }
    String raw = get("rawValue");
    return low.map(least -> "≥ " + plain(least))
        .or(() -> high.map(most -> "≤ " + plain(most)))
        .orElse(raw.isEmpty() ? "——" : raw);
  }

  /** Unit in the reader's words. */
  public String unit(View view) {
    return row.has("unit") ? view.name(get("unit")) : get("unitName");
  }

  /**
   * Whether it is a number that can be drawn beside others: a level, no growth, no cumulative sum,
   * no change.
   */
  boolean isLevel() {
    return get("role").equals("value")
        && !get("cumulative").equals("true")
        && (!row.has("measureKind") || get("measureKind").equals("level"));
  }

  /** Lower or upper end in the unit that the plan writes. */
  Optional<BigDecimal> inUnit(String column) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    BigDecimal end = new BigDecimal(get(column));
    return Optional.of(
        row.has("factor") ? end.divide(new BigDecimal(get("factor")), MathContext.DECIMAL64) : end);
  }

  /** Lower or upper end in the base unit, in which all plans can be compared. */
  Optional<BigDecimal> inBase(String column) {
    return row.has(column) ? Optional.of(new BigDecimal(get(column))) : Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
