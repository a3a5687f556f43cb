package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.lexicon.Comparability.Apart;
import org.plangraph.lexicon.Comparability.Converted;

class IndicatorComparisonTest {

  private static final Schemes SCHEMES = Schemes.load();
  private static final IndicatorComparison COMPARISON = IndicatorComparison.of(SCHEMES);

  @TestFactory
  Stream<DynamicTest> says_whether_two_indicators_compare() {
    return Stream.of(
            List.of("gdp", "亿元", "gdp", "亿元", "same"),
            List.of("gdp", "亿元", "gdp", "万亿元", "times 10000"),
            List.of("gdp", "万亿元", "gdp", "亿元", "times 0.0001"),
            List.of("gdp", "亿元", "gdp", "%", "UNIT"),
            List.of("gdp", "亿元", "gdp-growth", "%", "PROPERTY"),
            List.of("gdp", "亿元", "gdp-per-capita", "元", "PROPERTY"),
            List.of("gdp-per-capita", "元", "gdp-per-capita-registered", "元", "DENOMINATOR"),
            List.of("income-urban", "元", "income-rural", "元", "DENOMINATOR"),
            List.of("forest-coverage", "%", "5g-coverage", "%", "OBJECT"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(), () -> assertEquals(row.get(4), shown(row))));
  }

  private static String shown(List<String> row) {
    Scheme indicators = SCHEMES.require("indicator");
    Comparability found =
        COMPARISON.compare(
            indicators.require(row.get(0)), row.get(1), indicators.require(row.get(2)), row.get(3));
    if (found instanceof Apart apart) {
      return apart.reason().name();
    }
    return found instanceof Converted converted
        ? "times " + converted.factor().toPlainString()
        : "same";
  }
}
