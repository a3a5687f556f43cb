package org.plangraph.extract.target;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plangraph.extract.quantity.Form;
import org.plangraph.extract.quantity.Quantity;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.TargetKind;

/** Tells what a number measures from its unit and the name before it. */
final class KindOf {

  private static final Pattern GROWING = Pattern.compile("(?:增速|增幅|(?<!自然)增长率|增长速度|年均增长|增长)$");
  private static final Pattern LEVEL =
      Pattern.compile(
          "^(?:每|人均|[万千百]人|户均)|(?:人口|规模|水平|率|比重|占比|能力|面积|寿命|强度)(?:总量|总数|数)?$|人才(?:资源)?总量$");

  private final Set<String> counters;
  private final Pattern scales;

  KindOf(WordLists words) {
    this.counters =
        words.require("units/count").stream().map(LexiconEntry::term).collect(Collectors.toSet());
    this.scales =
        Pattern.compile(
            words.require("scales").stream()
                .map(LexiconEntry::term)
                .collect(Collectors.joining("|", "^(?:", ")")));
  }

  TargetKind of(String name, Quantity quantity) {
    if (quantity.form() == Form.MULTIPLE) {
      return TargetKind.MULTIPLE;
    }
    if (quantity.form() == Form.RANK) {
      return TargetKind.RANK;
    }
    if (GROWING.matcher(name).find() && isRate(quantity)) {
      return TargetKind.GROWTH;
    }
    boolean counted =
        quantity.unit() != null
            && counters.contains(scales.matcher(quantity.unit()).replaceFirst(""));
    return counted && !LEVEL.matcher(name).find() ? TargetKind.COUNT : TargetKind.LEVEL;
  }

  boolean isRate(Quantity quantity) {
    return "%".equals(quantity.unit()) || "‰".equals(quantity.unit());
  }

  boolean isPoints(Quantity quantity) {
    return quantity.unit() != null && quantity.unit().endsWith("百分点");
  }
}
