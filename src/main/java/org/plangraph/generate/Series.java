package org.plangraph.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/**
 * Values of an indicator in a region over three periods: the results of 2015, 2020, 2025 and 2030,
 * and what the plans of 2016, 2021 and 2026 set for the end of their period. The plans of a region
 * share it, so that the result of one period is the baseline of the next.
 */
final class Series {

  private static final int FIRST = 2015;
  private static final int PERIODS = 3;
  private static final double SPREAD = 0.05;

  private final Profile profile;
  private final double[] results = new double[PERIODS + 1];
  private final double[] targets = new double[PERIODS];
  private final double[] rates = new double[PERIODS];

  private Series(Profile profile, double start, Draws draws) {
    this.profile = profile;
    results[0] = start;
    for (int period = 0; period < PERIODS; period++) {
      double from = results[period];
      rates[period] = profile.rate().draw(draws);
      double change =
          profile.hasRate()
              ? from * (Math.pow(1 + rates[period] / 100, 5) - 1)
              : profile.step().draw(draws);
      targets[period] = held(from + change);
      results[period + 1] = held(from + change * draws.between(0.82, 1.15));
    }
  }

  /** The series of a region; a ratio is near that of the division above. */
  static Series of(Profile profile, Sources sources, Region region, RegionKind level) {
    Draws draws = Draws.of(sources.seed(), region.code() + profile.key());
    return new Series(profile, start(profile, sources, region, level), draws);
  }

  private static double start(Profile profile, Sources sources, Region region, RegionKind level) {
    Draws draws = Draws.of(sources.seed(), region.code() + profile.key() + " start");
    Region above = sources.tree().above(region);
    if (!profile.isRatio() || above.kind() == RegionKind.NATION) {
      return profile.ranges().get(level).draw(draws);
    }
    double near = start(profile, sources, above, level) * draws.between(1 - SPREAD, 1 + SPREAD);
    return Double.isNaN(profile.limit()) || profile.step().high() < 0
        ? near
        : Math.min(near, profile.limit());
  }

  BigDecimal result(int year) {
    return rounded(results[(year - FIRST) / 5]);
  }

  BigDecimal target(int year) {
    return rounded(targets[(year - FIRST) / 5 - 1]);
  }

  /** What is aimed at for 2035. */
  BigDecimal far() {
    return rounded(held(2 * targets[PERIODS - 1] - results[PERIODS - 1]));
  }

  /** Growth a year that the plan for the end of its period assumes, zero where it has no rate. */
  BigDecimal rate(int year) {
    return BigDecimal.valueOf(rates[(year - FIRST) / 5 - 1]).setScale(1, RoundingMode.HALF_UP);
  }

  private double held(double value) {
    double floor = profile.step().high() < 0 ? profile.limit() : Double.NaN;
    if (!Double.isNaN(floor)) {
      return Math.max(value, floor);
    }
    return Double.isNaN(profile.limit()) ? value : Math.min(value, profile.limit());
  }

  private BigDecimal rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).setScale(profile.digits(), RoundingMode.HALF_UP);
    BigDecimal plain = exact.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
