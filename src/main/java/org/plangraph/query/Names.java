package org.plangraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The names of all things of one generation, held in memory: names to show, and things to find by
 * name.
 */
public final class Names {

  private static final Node TITLE =
      NodeFactory.createURI("http://data.europa.eu/eli/ontology#title");
  private static final List<Node> FIRST =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), TITLE);

  private final Map<String, Named> byIri;
  private final Map<String, List<Named>> byName;

  private Names(Map<String, Named> byIri) {
    this.byIri = byIri;
    this.byName =
        byIri.values().stream()
            .filter(thing -> thing.zh().isPresent())
            .collect(Collectors.groupingBy(thing -> thing.zh().orElseThrow()));
  }

  /**
   * Reads all names.
   *
   * @param graphs where from; all graphs count
   */
  public static Names read(DatasetGraph graphs) {
    Map<String, Collected> collected = new HashMap<>();
    Txn.executeRead(
        graphs,
        () -> {
          FIRST.forEach(property -> collect(graphs, property, true, collected));
          collect(graphs, SKOS.altLabel.asNode(), false, collected);
        });
    Map<String, Named> byIri = new HashMap<>();
    collected.forEach((iri, names) -> byIri.put(iri, names.named(iri)));
    return new Names(byIri);
  }

  /** The names of a thing; without any if it is not known. */
  public Named of(String iri) {
    Named found = byIri.get(iri);
    return found != null ? found : new Named(iri, Optional.empty(), Optional.empty(), List.of());
  }

  /** The things whose first Chinese name is just this, in no order. */
  public List<Named> called(String zh) {
    return byName.getOrDefault(zh, List.of());
  }

  /** The things below an IRI, in the order of their IRIs. */
  public List<Named> below(String start) {
    return byIri.values().stream()
        .filter(thing -> thing.iri().startsWith(start))
        .sorted(Comparator.comparing(Named::iri))
        .toList();
  }

  /**
   * Finds things by a part of a name: same names first, then those that begin with it, then shorter
   * ones.
   *
   * @param text part of a name; letter case does not count
   * @param wanted which IRIs
   * @param limit most things wanted
   */
  public List<Named> find(String text, Predicate<String> wanted, int limit) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    record Hit(Named thing, int rank) {}
    List<Hit> hits = new ArrayList<>();
    for (Named thing : byIri.values()) {
      int rank = wanted.test(thing.iri()) ? rank(thing, sought) : Integer.MAX_VALUE;
      if (rank < Integer.MAX_VALUE) {
        hits.add(new Hit(thing, rank));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.thing().iri()));
    return hits.stream().limit(limit).map(Hit::thing).toList();
  }

  private static int rank(Named thing, String sought) {
    int best = Math.min(rank(thing.zh(), sought), rank(thing.en(), sought));
    for (String other : thing.others()) {
      int rank = rank(Optional.of(other), sought);
      best = Math.min(best, rank == Integer.MAX_VALUE ? rank : rank + 1);
    }
    return best;
  }

  private static int rank(Optional<String> name, String sought) {
    String text = name.map(given -> given.toLowerCase(Locale.ROOT)).orElse("");
    int at = text.indexOf(sought);
    if (text.isEmpty() || at < 0) {
      return Integer.MAX_VALUE;
    }
    return (at == 0 ? 0 : 1000) + 2 * (text.length() - sought.length());
  }

  private static void collect(
      DatasetGraph graphs, Node property, boolean isFirst, Map<String, Collected> into) {
    graphs.stream(Quad.unionGraph, Node.ANY, property, Node.ANY)
        .filter(quad -> quad.getSubject().isURI() && quad.getObject().isLiteral())
        .forEach(
            quad ->
                into.computeIfAbsent(quad.getSubject().getURI(), iri -> new Collected())
                    .add(quad.getObject(), isFirst));
  }

  private static final class Collected {
    private Optional<String> zh = Optional.empty();
    private Optional<String> en = Optional.empty();
    private final List<String> others = new ArrayList<>();

    void add(Node literal, boolean isFirst) {
      String text = literal.getLiteralLexicalForm();
      boolean isEnglish = literal.getLiteralLanguage().equals("en");
      if (isFirst && isEnglish && en.isEmpty()) {
        en = Optional.of(text);
      } else if (isFirst && !isEnglish && zh.isEmpty()) {
        zh = Optional.of(text);
      } else {
        others.add(text);
      }
    }

    Named named(String iri) {
      return new Named(iri, zh, en, others.stream().sorted().distinct().toList());
    }
  }
}
