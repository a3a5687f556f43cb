package org.plangraph.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.lexicon.Scheme;

/**
 * What values of an indicator are plausible.
 *
 * @param key key of the indicator in the scheme
 * @param names names that plans use, the preferred one first
 * @param unit unit as printed
 * @param topic topic of prose that mentions it
 * @param category part of the tables it stands in
 * @param nature 预期性 or 约束性
 * @param ranges values of 2015 by level of the region
 * @param step change over five years, null where it grows by a rate
 * @param rate growth a year in per cent, null where it changes by steps
 * @param digits digits behind the point, negative for round hundreds
 * @param limit value that is never passed
 * @param forms {@code cumulative} for a sum over five years, {@code delegated} where the level
 *     above may set it, {@code relative} where plans compare with others
 * @param isRatio whether regions of all levels have values of one order
 * @param under key of the indicator of which it is a part, empty for none
 */
record Profile(
    String key,
    List<String> names,
    String unit,
    String topic,
    String category,
    String nature,
    Map<RegionKind, Range> ranges,
    Range step,
    Range rate,
    int digits,
    double limit,
    List<String> forms,
    boolean isRatio,
    String under) {

  /** From low to high. */
  record Range(double low, double high) {

    static final Range NONE = new Range(0, 0);

    static Range parse(String text) {
      String[] ends = text.split("\\.\\.");
      return new Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    }

    double draw(Draws draws) {
      return draws.between(low, high);
    }
  }

  private static final int LONGEST_NAME = 18;
  private static final Pattern WITH_UNIT = Pattern.compile(".+[(（][%万亿元个].*");
  private static final Set<String> COUNTED = Set.of("家", "个", "件", "张", "人", "万人");

  /**
   * All profiles of {@code generate/indicators.yaml}.
   *
   * @throws ArtefactException if one names an indicator that the scheme does not know
   */
  static List<Profile> load(Scheme indicators) {
    String path = "generate/indicators.yaml";
    return YamlMap.parseList(path, Artefacts.read(path).text()).stream()
        .map(map -> of(map, indicators))
        .toList();
  }

  private static Profile of(YamlMap map, Scheme indicators) {
    map.allow(
        "key",
        "unit",
        "topic",
        "category",
        "nature",
        "any",
        "province",
        "prefecture",
        "county",
        "step",
        "rate",
        "digits",
        "limit",
        "forms",
        "under");
    String key = map.requireText("key");
    List<String> names =
        indicators
            .byKey(key)
            .orElseThrow(
                () ->
                    new ArtefactException(
                        map.origin(), "no indicator «" + key + "»", "Take a key of the scheme"))
            .labels();
    return new Profile(
        key,
        names.stream()
            .filter(name -> name.length() <= LONGEST_NAME && !WITH_UNIT.matcher(name).matches())
            .toList(),
        map.requireText("unit"),
        map.requireText("topic"),
        map.requireText("category"),
        map.text("nature").orElse("预期性"),
        ranges(map),
        map.text("step").map(Range::parse).orElse(Range.NONE),
        map.text("rate").map(Range::parse).orElse(Range.NONE),
        map.text("digits").map(Integer::parseInt).orElse(1),
        map.text("limit").map(Double::parseDouble).orElse(Double.NaN),
        map.texts("forms"),
        map.text("any").isPresent(),
        map.text("under").orElse(""));
  }

  boolean isCumulative() {
    return forms.contains("cumulative");
  }

  /** Whether it counts things, so that its kind may be read as level or as count. */
  boolean isCount() {
    return COUNTED.contains(unit);
  }

  boolean hasRate() {
    return rate != Range.NONE;
  }

  /** Symbol of the words that stand in place of a target, empty where a number stands. */
  Optional<String> wording(Draws draws) {
    return Stream.of("delegated", "relative")
        .filter(forms::contains)
        .findFirst()
        .filter(symbol -> draws.chance(0.35));
  }

  private static Map<RegionKind, Range> ranges(YamlMap map) {
    if (map.text("any").isPresent()) {
      Range any = Range.parse(map.requireText("any"));
      return Map.of(RegionKind.PROVINCE, any, RegionKind.PREFECTURE, any, RegionKind.COUNTY, any);
    }
    return Map.of(
        RegionKind.PROVINCE, Range.parse(map.requireText("province")),
        RegionKind.PREFECTURE, Range.parse(map.requireText("prefecture")),
        RegionKind.COUNTY, Range.parse(map.requireText("county")));
  }
}
