package org.plangraph.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Bound;
import org.plangraph.model.Reference;
import org.plangraph.model.Relation;
import org.plangraph.record.Interval.Amount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes again the fields of an item that follow from the ones that a person set. */
final class DerivedFields {

  private static final Set<String> AMOUNT = Set.of("value", "low", "high", "op", "unit");
  private static final Map<String, String> KINDS =
      Map.of(
          "rows",
          "row",
          "values",
          "value",
          "targets",
          "target",
          "actuals",
          "actual",
          "goals",
          "goal",
          "platforms",
          "platform",
          "projects",
          "project",
          "strategies",
          "pursuit",
          "links",
          "link");

  private final PlanContext plan;
  private final Vocabulary vocabulary;
  private final NumberRecords numbers;

  DerivedFields(PlanContext plan, Vocabulary vocabulary) {
    this.plan = plan;
    this.vocabulary = vocabulary;
    this.numbers = new NumberRecords(plan, vocabulary);
  }

  /** Word of one item of a list, as it stands in the IRIs of statements. */
  String kind(String list) {
    return KINDS.getOrDefault(list, list);
  }

  /** Derives everything of a new item and gives what the mapping needs at least. */
  void complete(String list, ObjectNode item) {
    switch (list) {
      case "targets", "actuals" -> preset(item, "kind", "level");
      case "goals" -> preset(item, "kind", "aim");
      case "platforms" -> identity(item, "platformKey", "platform");
      case "projects" -> identity(item, "projectKey", "project");
      case "strategies" -> preset(item, "strength", "slogan");
      default -> {}
    }
    if (list.equals("platforms") || list.equals("projects") || list.equals("strategies")) {
      preset(item, "planRegionKey", plan.regionTail());
    } else if (!item.has("subject")) {
      preset(item, "subjectKey", plan.regionTail());
    }
    renew(list, item, Set.of(CorrectedFields.of(list)), Optional.empty());
  }

  /** Derives what follows from some fields; {@code row} is the row of a value. */
  void renew(String list, ObjectNode item, Set<String> changed, Optional<ObjectNode> row) {
    if (changed.stream().anyMatch(AMOUNT::contains) && !list.equals("rows")) {
      amount(item, row);
    }
    switch (list) {
      case "rows" -> named(item, changed, "name", "indicator", "indicatorKey");
      case "targets", "actuals" -> named(item, changed, "indicator", "indicator", "indicatorKey");
      case "strategies" -> named(item, changed, "name", "strategy", "strategyKey");
      case "links" -> relation(item);
      default -> {}
    }
    scheme(item, "level", "levelKey", list.equals("platforms") ? "level" : "");
    scheme(item, "aspires", "aspiresKey", "level");
    scheme(item, "scope", "scopeKey", "scope");
    scheme(item, "type", "typeKey", list.equals("projects") ? "project-type" : "platform-type");
    place(item, changed);
    end(item, changed, "subject");
    end(item, changed, "object");
  }

  private void amount(ObjectNode item, Optional<ObjectNode> row) {
    Amount amount =
        new Amount(number(item, "value"), number(item, "low"), number(item, "high"), bound(item));
    String unit = text(row.orElse(item), "unit");
    item.remove(
        List.of(
            "value",
            "low",
            "high",
            "op",
            "bound",
            "lower",
            "upper",
            "unitKey",
            "unresolvedUnit",
            "printed"));
    Item fresh = new Item();
    numbers.amount(fresh, amount, unit);
    item.setAll(fresh.node());
    if (row.isPresent() && amount.number() != null) {
      item.put("raw", amount.number().toPlainString());
    }
  }

  private void named(
      ObjectNode item, Set<String> changed, String field, String scheme, String keyField) {
    String name = text(item, field);
    if (name == null || !changed.contains(field) && !changed.contains(keyField)) {
      return;
    }
    Optional<String> given =
        changed.contains(keyField) ? Optional.ofNullable(text(item, keyField)) : Optional.empty();
    Optional<String> key = given.or(() -> vocabulary.key(scheme, name));
    item.remove(List.of(keyField, "termKey", "statedName", "indicatorConfidence"));
    key.ifPresentOrElse(
        known -> {
          item.put(keyField, known);
          if (!vocabulary.label(scheme, known).equals(Optional.of(name))) {
            item.put("statedName", name);
          }
        },
        () -> item.put("termKey", Keys.ofName(scheme, name)));
  }

  private static void relation(ObjectNode item) {
    String word = text(item, "relation");
    for (Relation relation : Relation.values()) {
      if (relation.word().equals(word)) {
        item.put("relationKey", word).put("shortcut", RelationRecords.shortcut(relation));
      }
    }
  }

  private void scheme(ObjectNode item, String field, String keyField, String scheme) {
    String word = text(item, field);
    if (!scheme.isEmpty() && (word != null || item.has(keyField))) {
      item.remove(keyField);
      Optional.ofNullable(word)
          .flatMap(label -> vocabulary.key(scheme, label))
          .ifPresent(key -> item.put(keyField, key));
    }
  }

  private static void place(ObjectNode item, Set<String> changed) {
    String code = text(item, "regionCode");
    if (code != null && changed.contains("regionCode")) {
      item.put("locationKey", "id/region/" + code);
    }
  }

  private static void end(ObjectNode item, Set<String> changed, String field) {
    String name = text(item, field);
    if (name == null || !changed.contains(field)) {
      return;
    }
    if (!changed.contains(field + "Key") || text(item, field + "Key") == null) {
      item.remove(field + "Key");
    }
    Item fresh = new Item().end(field, new Reference(name, text(item, field + "Key")));
    item.remove("unresolved" + Character.toUpperCase(field.charAt(0)) + field.substring(1));
    item.setAll(fresh.node());
  }

  private static void identity(ObjectNode item, String field, String kind) {
    String name = text(item, "name");
    preset(item, field, name == null ? null : Keys.ofName(kind, name));
  }

  private static void preset(ObjectNode item, String field, @Nullable String text) {
    if (!item.has(field) && text != null) {
      item.put(field, text);
    }
  }

  private static Bound bound(ObjectNode item) {
    String word = text(item, "op");
    for (Bound bound : Bound.values()) {
      if (bound.word().equals(word)) {
        return bound;
      }
    }
    return Bound.EQUAL;
  }

  private static @Nullable BigDecimal number(ObjectNode item, String field) {
    JsonNode node = item.get(field);
    return node == null ? null : node.decimalValue();
  }

  private static @Nullable String text(ObjectNode item, String field) {
    JsonNode node = item.get(field);
    return node == null ? null : node.asString();
  }
}
