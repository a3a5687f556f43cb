package org.plangraph.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plangraph.model.Bound;
import org.plangraph.record.Interval.Amount;

class IntervalTest {

  private static final Optional<BigDecimal> TEN_THOUSAND = Optional.of(new BigDecimal("1E4"));

  @Test
  void an_exact_or_rough_number_closes_both_sides() {
    for (Bound bound : List.of(Bound.EQUAL, Bound.ABOUT)) {
      Interval interval = Interval.of(number("1.2", bound), TEN_THOUSAND);
      assertEquals(0, new BigDecimal("12000").compareTo(interval.lower()));
      assertEquals(0, new BigDecimal("12000").compareTo(interval.upper()));
    }
  }

  @Test
  void a_bound_leaves_the_other_side_open() {
    assertNull(Interval.of(number("3.5", Bound.AT_MOST), TEN_THOUSAND).lower());
    assertNull(Interval.of(number("3.5", Bound.BELOW), TEN_THOUSAND).lower());
    assertNull(Interval.of(number("3.5", Bound.AT_LEAST), TEN_THOUSAND).upper());
    assertNull(Interval.of(number("3.5", Bound.ABOVE), TEN_THOUSAND).upper());
  }

  @Test
  void a_range_gives_its_ends_in_order() {
    Amount backwards = new Amount(null, new BigDecimal("5"), new BigDecimal("4.5"), Bound.EQUAL);
    Interval interval = Interval.of(backwards, Optional.of(BigDecimal.ONE));
    assertEquals(new BigDecimal("4.5"), interval.lower());
    assertEquals(new BigDecimal("5"), interval.upper());
  }

  @Test
  void an_unknown_unit_leaves_both_sides_open() {
    Interval interval = Interval.of(number("3", Bound.EQUAL), Optional.empty());
    assertNull(interval.lower());
    assertNull(interval.upper());
  }

  private static Amount number(String number, Bound bound) {
    return new Amount(new BigDecimal(number), null, null, bound);
  }
}
