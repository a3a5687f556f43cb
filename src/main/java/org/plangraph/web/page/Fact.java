package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.query.Named;

/**
 * All values of one property of a thing, or all things that point to it by one property.
 *
 * @param property IRI
 * @param values IRIs and texts
 */
public record Fact(String property, List<String> values) {

  private static final int SHOWN = 12;
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Set<String> BRIEF =
      Set.of(
          "region",
          "temporal",
          "horizon",
          "issuer",
          "id_local",
          "date_document",
          "issuedMonth",
          "subjectTopic");
  private static final Set<String> TOLD =
      Set.of(
          "statedBy",
          "evidence",
          "hasValue",
          "growth",
          "growthActual",
          "indicator",
          "strategy",
          "strength",
          "relation",
          "object",
          "goalText");
  private static final Set<String> NAMES =
      Set.of(
          RDF_TYPE,
          "http://www.w3.org/2000/01/rdf-schema#label",
          "http://www.w3.org/2004/02/skos/core#prefLabel",
          "http://www.w3.org/2004/02/skos/core#altLabel",
          "http://www.w3.org/2004/02/skos/core#hiddenLabel",
          "http://data.europa.eu/eli/ontology#title",
          "http://data.europa.eu/eli/ontology#has_part");

  private static final List<String> BEGINNING =
      List.of(
          "notation",
          "sfWithin",
          "regionKind",
          "platformType",
          "projectType",
          "strategyKind",
          "locatedIn",
          "topic",
          "definition",
          "broader",
          "related");
  private static final List<String> END =
      List.of("sfContains", "exactMatch", "closeMatch", "inScheme", "topConceptOf", "isDefinedBy");
  private static final Comparator<Fact> ORDER =
      Comparator.comparingInt(Fact::place).thenComparing(Fact::property);

  /** Keeps its own copy. */
  public Fact {
    values = List.copyOf(values);
  }

  /** The values that are shown at once. */
  public List<String> first() {
    return values.subList(0, Math.min(SHOWN, values.size()));
  }

  /** The values that unfold. */
  public List<String> rest() {
    return values.subList(Math.min(SHOWN, values.size()), values.size());
  }

  /** Whether a plan is known by it: its region, period, issuer and the like. */
  public boolean isBrief() {
    return BRIEF.contains(Named.tail(property));
  }

  /** Facts of a thing without its names and types. */
  static List<Fact> of(List<Row> rows) {
    return grouped(
        rows.stream().filter(row -> !NAMES.contains(row.get("property"))).toList(), "value");
  }

  /** Facts of a statement without what its page shows in words, as values or as quotes. */
  static List<Fact> ofStatement(List<Row> rows) {
    return of(rows).stream().filter(fact -> !TOLD.contains(Named.tail(fact.property))).toList();
  }

  /** Classes of a thing. */
  static List<String> types(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.get("property").equals(RDF_TYPE))
        .map(row -> row.get("value"))
        .toList();
  }

  static List<Fact> grouped(List<Row> rows, String column) {
    Map<String, List<String>> byProperty = new LinkedHashMap<>();
    for (Row row : rows) {
      byProperty
          .computeIfAbsent(row.get("property"), key -> new ArrayList<>())
          .add(row.get(column));
    }
    List<Fact> facts = new ArrayList<>();
    byProperty.forEach((property, values) -> facts.add(new Fact(property, values)));
    facts.sort(ORDER);
    return facts;
  }

  /** What a thing is comes first, where else it is described last. */
  private static int place(Fact fact) {
    String tail = Named.tail(fact.property);
    int first = BEGINNING.indexOf(tail);
    return first >= 0 ? first - BEGINNING.size() : END.indexOf(tail) + 1;
  }
}
