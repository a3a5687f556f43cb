package org.plangraph.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Origin;
import tools.jackson.databind.node.ObjectNode;

/** Which fields a person may set in which list, and what stands in them. */
final class CorrectedFields {

  private static final List<String> MEASURE =
      List.of(
          "indicator",
          "indicatorKey",
          "value",
          "low",
          "high",
          "op",
          "unit",
          "year",
          "baseYear",
          "subject",
          "subjectKey",
          "kind");

  private static final Map<String, List<String>> LISTS =
      new TreeMap<>(
          Map.of(
              "rows",
                  List.of(
                      "no",
                      "category",
                      "name",
                      "group",
                      "unit",
                      "nature",
                      "result",
                      "note",
                      "indicatorKey"),
              "values", List.of("year", "status", "value", "low", "high", "op"),
              "targets", MEASURE,
              "actuals", MEASURE,
              "goals", List.of("kind", "text", "verb", "subject", "subjectKey", "year", "scope"),
              "platforms",
                  List.of(
                      "name",
                      "aliases",
                      "type",
                      "level",
                      "aspires",
                      "region",
                      "regionCode",
                      "industries",
                      "platformKey"),
              "projects", List.of("name", "aliases", "type", "status", "projectKey"),
              "strategies", List.of("name", "aliases", "level", "strength", "strategyKey"),
              "links",
                  List.of(
                      "subject",
                      "subjectKey",
                      "relation",
                      "object",
                      "objectKey",
                      "objectKind",
                      "verb")));

  private static final Set<String> NUMBERS = Set.of("value", "low", "high", "year", "baseYear");
  private static final Set<String> ARRAYS = Set.of("aliases", "industries");

  private CorrectedFields() {}

  static Set<String> lists() {
    return new TreeSet<>(LISTS.keySet());
  }

  static String[] of(String list) {
    return LISTS.getOrDefault(list, List.of()).toArray(String[]::new);
  }

  /** A row has cells, which a correction does not write. */
  static boolean canBeAdded(String list) {
    return !list.equals("rows") && !list.equals("values");
  }

  /** Refuses a word where a number belongs and a list where one word belongs. */
  static void require(Origin origin, String field, List<String> words) {
    if (words.size() > 1 && !ARRAYS.contains(field)) {
      throw new ArtefactException(origin, "«" + field + "» is a list", "Write one");
    }
    if (NUMBERS.contains(field)
        && !words.isEmpty()
        && !words.get(0).matches("-?\\d+(?:\\.\\d+)?")) {
      throw new ArtefactException(
          origin, "«" + field + "» is " + words.get(0), "Write a plain number");
    }
  }

  /** Puts what a person set into a record item. */
  static void put(ObjectNode item, Map<String, List<String>> set) {
    set.forEach(
        (field, words) -> {
          if (ARRAYS.contains(field)) {
            words.forEach(item.putArray(field)::add);
          } else if (words.isEmpty()) {
            item.remove(field);
          } else if (NUMBERS.contains(field)) {
            item.put(field, Item.plain(new BigDecimal(words.get(0))));
          } else {
            item.put(field, words.get(0));
          }
        });
  }
}
