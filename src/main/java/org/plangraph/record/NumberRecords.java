package org.plangraph.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Bound;
import org.plangraph.model.Growth;
import org.plangraph.model.IndicatorRow;
import org.plangraph.model.Nature;
import org.plangraph.model.Reference;
import org.plangraph.model.Target;
import org.plangraph.model.Unit;
import org.plangraph.model.Value;
import org.plangraph.record.Interval.Amount;
import tools.jackson.databind.node.ObjectNode;

/** Records of what is measured: table rows, targets and actuals of prose. */
final class NumberRecords {

  private static final String PER_CENT = "%";

  private final PlanContext plan;
  private final Vocabulary vocabulary;

  NumberRecords(PlanContext plan, Vocabulary vocabulary) {
    this.plan = plan;
    this.vocabulary = vocabulary;
  }

  ObjectNode row(IndicatorRow row) {
    Item item =
        plan.item(
                "row",
                row.table() + "\u0000" + row.indicator().name(),
                row.section(),
                List.of(row.evidence()))
            .put("table", row.table())
            .put("no", row.no())
            .put("category", row.category())
            .put("name", row.indicator().name())
            .put("group", row.group())
            .put("unit", row.unit());
    indicator(item, row.indicator());
    String key = item.node().get("key").asString();
    if (row.unit() != null) {
      vocabulary.unit(row.unit()).ifPresent(unit -> item.put("unitKey", unit.key()));
    }
    item.nodes("values", values(key, row));
    growth(item, "growth", key, row.growth());
    growth(item, "growthActual", key, row.growthActual());
    return item.put("nature", row.nature() == null ? null : row.nature().word())
        .put("natureKey", natureKey(row.nature()))
        .put("subjectKey", plan.regionTail())
        .flag("local", row.local())
        .put("result", row.result())
        .put("note", row.note())
        .node();
  }

  private static @Nullable String natureKey(@Nullable Nature nature) {
    if (nature == null) {
      return null;
    }
    return nature == Nature.BINDING ? "binding" : "anticipatory";
  }

  private List<ObjectNode> values(String key, IndicatorRow row) {
    List<ObjectNode> nodes = new ArrayList<>();
    for (Value value : row.values()) {
      Item item =
          plan.part(key, Integer.toString(nodes.size() + 1))
              .put("year", value.year())
              .put("status", value.status().word())
              .put("raw", value.raw())
              .put("printed", printed(value.raw(), value.number()));
      amount(
          item, new Amount(value.number(), value.low(), value.high(), value.bound()), row.unit());
      nodes.add(item.flag("cumulative", value.cumulative()).node());
    }
    return nodes;
  }

  /** The raw words where the number alone does not say the same. */
  private static @Nullable String printed(String raw, @Nullable BigDecimal number) {
    boolean isPlain = number != null && raw.strip().equals(Item.plain(number).toPlainString());
    return isPlain ? null : raw;
  }

  private void growth(Item row, String field, String key, @Nullable Growth growth) {
    if (growth == null) {
      return;
    }
    Item item =
        plan.part(key, field)
            .put("raw", growth.raw())
            .put("printed", printed(growth.raw(), growth.number()))
            .put("status", growth.status().word())
            .put("kind", growth.kind().word());
    amount(
        item, new Amount(growth.number(), growth.low(), growth.high(), growth.bound()), PER_CENT);
    row.put(field, item.node());
  }

  /** Number as written, its bound, and the interval in base units. */
  void amount(Item item, Amount amount, @Nullable String written) {
    item.put("value", amount.number()).put("low", amount.low()).put("high", amount.high());
    item.put("op", amount.bound().word());
    if (amount.bound() != Bound.EQUAL) {
      item.put("bound", amount.bound().word());
    }
    if (amount.number() == null && amount.low() == null && amount.high() == null) {
      return;
    }
    boolean isPure = written == null || written.isBlank();
    Optional<Unit> unit = isPure ? Optional.empty() : vocabulary.unit(written);
    Interval interval =
        Interval.of(amount, isPure ? Optional.of(BigDecimal.ONE) : unit.map(Unit::factor));
    item.put("lower", interval.lower()).put("upper", interval.upper());
    unit.ifPresent(known -> item.put("unitKey", known.key()));
    if (!isPure && unit.isEmpty()) {
      item.put("unresolvedUnit", written);
    }
  }

  ObjectNode target(String kind, Target target) {
    Item item =
        plan.item(
                kind,
                target.indicator().name() + target.number(),
                target.section(),
                List.of(target.evidence()))
            .put("indicator", target.indicator().name());
    indicator(item, target.indicator());
    item.put("unit", target.unit());
    amount(
        item,
        new Amount(target.number(), target.low(), target.high(), target.bound()),
        target.unit());
    return item.put("year", target.year())
        .put("baseYear", target.baseYear())
        .end("subject", target.subject())
        .put("kind", target.kind().word())
        .flag("cumulative", target.cumulative())
        .node();
  }

  private void indicator(Item item, Reference indicator) {
    if (indicator.iriTail() == null) {
      item.put("termKey", Keys.ofName("indicator", indicator.name()));
    } else {
      item.put("indicatorKey", indicator.key());
      if (indicator.certainty() < 1) {
        item.put("indicatorConfidence", BigDecimal.valueOf(indicator.certainty()));
      }
      if (Names.isOther(indicator.name(), vocabulary.label("indicator", indicator.key()))) {
        item.put("statedName", indicator.name());
      }
    }
  }
}
