package org.plangraph.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit taken apart into scale and rest, and numbers compared across scales.
 *
 * @param factor what the scale word multiplies with
 * @param unit the unit without scale, in one spelling
 */
record Amount(double factor, String unit) {

  private static final List<String> SCALES =
      List.of("万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万");
  private static final Map<String, Double> FACTORS =
      Map.of(
          "万亿", 1e12, "千亿", 1e11, "百亿", 1e10, "十亿", 1e9, "亿", 1e8, "千万", 1e7, "百万", 1e6, "十万", 1e5,
          "万", 1e4);
  private static final Map<String, String> SPELLINGS =
      Map.of("％", "%", "个百分点", "百分点", "μg/m³", "微克/立方米", "ug/m3", "微克/立方米");

  static Amount unitOf(Item item) {
    String unit = Normalizer.normalize(item.text("unit"), Normalizer.Form.NFKC).strip();
    for (String scale : SCALES) {
      if (unit.startsWith(scale)) {
        String rest = unit.substring(scale.length());
        return new Amount(FACTORS.get(scale), spelled(rest));
      }
    }
    return new Amount(1, spelled(unit));
  }

  /** Value in the unit without scale, null for none. */
  static @Nullable Double of(Item item) {
    Double value = item.number("value");
    return value == null ? null : value * unitOf(item).factor();
  }

  static boolean near(@Nullable Double a, @Nullable Double b) {
    return a != null
        && b != null
        && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  static boolean same(Item gold, Item output) {
    if (near(of(gold), of(output))) {
      return true;
    }
    return gold.get("value") == null
        && output.get("value") == null
        && gold.get("low") != null
        && Objects.equals(gold.number("low"), output.number("low"))
        && Objects.equals(gold.number("high"), output.number("high"));
  }

  private static String spelled(String unit) {
    return Likeness.norm(SPELLINGS.getOrDefault(unit, unit));
  }
}
