package org.plangraph.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Bound;

/**
 * What a stated number says of the quantity, in the base unit, so that numbers compare across
 * units.
 *
 * <p>{@code =} and {@code ~} close both sides at the number ({@code ~} stays visible in the bound);
 * {@code >=} and {@code >} give the lower side alone, {@code <=} and {@code <} the upper; a range
 * gives its ends. In a unit that no scheme knows nothing can be said.
 *
 * @param lower least value, null if open
 * @param upper greatest value, null if open
 */
record Interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

  private static final Interval OPEN = new Interval(null, null);

  static Interval of(Amount amount, Optional<BigDecimal> unitFactor) {
    if (unitFactor.isEmpty()) {
      return OPEN;
    }
    BigDecimal factor = unitFactor.get();
    BigDecimal number = times(amount.number(), factor);
    if (number == null) {
      return ordered(times(amount.low(), factor), times(amount.high(), factor));
    }
    return switch (amount.bound()) {
      case EQUAL, ABOUT -> new Interval(number, number);
      case AT_LEAST, ABOVE -> new Interval(number, null);
      case AT_MOST, BELOW -> new Interval(null, number);
    };
  }

  private static Interval ordered(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    boolean swapped = low != null && high != null && low.compareTo(high) > 0;
    return swapped ? new Interval(high, low) : new Interval(low, high);
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
    return number == null ? null : number.multiply(factor);
  }

  /**
   * A number as stated.
   *
   * @param number the number, null for words and ranges
   * @param low lower end of a range
   * @param high upper end of a range
   * @param bound how the number bounds the quantity
   */
  record Amount(
      @Nullable BigDecimal number,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      Bound bound) {}
}
