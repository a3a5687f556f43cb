package org.plangraph.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Bound;
import org.plangraph.model.Span;

/**
 * A number with all that belongs to it.
 *
 * @param span all of it, bound words and unit included
 * @param number in the unit as written, null for a range
 * @param low lower end of a range, null otherwise
 * @param high upper end of a range, null otherwise
 * @param unit as written with its scale (万人, 亿元), {@code :1} for a ratio, 倍 and 位 for multiples and
 *     ranks; null if none
 * @param bound how the number bounds the quantity
 * @param form what it counts in
 * @param cumulative summed over the period, as {@code [10]} says
 */
public record Quantity(
    Span span,
    @Nullable BigDecimal number,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    Bound bound,
    Form form,
    boolean cumulative) {

  /** The same quantity in another unit. */
  public Quantity withUnit(@Nullable String other) {
    return new Quantity(span, number, low, high, other, bound, form, cumulative);
  }

  /** The same quantity with another bound. */
  public Quantity withBound(Bound other) {
    return new Quantity(span, number, low, high, unit, other, form, cumulative);
  }

  /** The same quantity, its number below zero: a fall. */
  public Quantity fallen() {
    BigDecimal less = number == null ? null : number.abs().negate();
    BigDecimal from = high == null ? null : high.abs().negate();
    BigDecimal to = low == null ? null : low.abs().negate();
    return new Quantity(span, less, from, to, unit, bound, form, cumulative);
  }
}
