package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement with all places that prove it.
 *
 * @param first its first row, with what it says
 * @param places rows with evidence and quote, at least one
 */
public record Said(Row first, List<Row> places) {

  /** Keeps its own copy. */
  public Said {
    places = List.copyOf(places);
  }

  /** Rows that share a statement become one; order stays. */
  static List<Said> all(List<Row> rows) {
    Map<String, List<Row>> byStatement = new LinkedHashMap<>();
    for (Row row : rows) {
      byStatement.computeIfAbsent(row.get("statement"), key -> new ArrayList<>()).add(row);
    }
    return byStatement.values().stream()
        .map(places -> new Said(places.get(0), distinct(places)))
        .toList();
  }

  /** Statements by their class, in order of appearance. */
  static Map<String, List<Said>> byType(List<Said> all) {
    Map<String, List<Said>> byType = new LinkedHashMap<>();
    all.forEach(
        said ->
            byType.computeIfAbsent(said.first().get("type"), key -> new ArrayList<>()).add(said));
    return byType;
  }

  private static List<Row> distinct(List<Row> places) {
    Map<String, Row> byEvidence = new LinkedHashMap<>();
    places.forEach(place -> byEvidence.putIfAbsent(place.get("evidence"), place));
    return List.copyOf(byEvidence.values());
  }
}
