package org.plangraph.export;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is in the graphs, counted in one pass.
 *
 * @param quadCount quads of all named graphs
 * @param subjectCount subjects, once for each graph that describes them
 * @param graphs graph to its quads
 * @param properties property to its quads
 * @param classes class to its instances
 * @param links mapping property and space of its target to links
 */
public record DatasetCounts(
    long quadCount,
    long subjectCount,
    Map<String, Long> graphs,
    Map<String, Long> properties,
    Map<String, Long> classes,
    Map<LinkKind, Long> links) {

  /** Spaces of IRIs that we link to. */
  static final Map<String, String> SPACES =
      Map.of(
          "wikidata", "http://www.wikidata.org/entity/", "geonames", "https://sws.geonames.org/");

  /**
   * A kind of links.
   *
   * @param property IRI
   * @param space key of the target
   */
  public record LinkKind(String property, String space) implements Comparable<LinkKind> {

    @Override
    public int compareTo(LinkKind other) {
      return (space + property).compareTo(other.space + other.property);
    }
  }

  /** Counts a dataset. */
  public static DatasetCounts of(DatasetGraph graphs) {
    return Txn.calculateRead(graphs, () -> countAll(graphs));
  }

  private static DatasetCounts countAll(DatasetGraph graphs) {
    DatasetCounts empty =
        new DatasetCounts(0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    long quads = 0;
    long subjects = 0;
    Node last = null;
    Iterator<Quad> all = graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      quads++;
      subjects += quad.getSubject().equals(last) ? 0 : 1;
      last = quad.getSubject();
      empty.count(quad);
    }
    return new DatasetCounts(
        quads, subjects, empty.graphs, empty.properties, empty.classes, empty.links);
  }

  private void count(Quad quad) {
    String property = quad.getPredicate().getURI();
    graphs.merge(quad.getGraph().toString(), 1L, Long::sum);
    properties.merge(property, 1L, Long::sum);
    if (!quad.getObject().isURI()) {
      return;
    }
    if (property.equals(RDF.type.getURI())) {
      classes.merge(quad.getObject().getURI(), 1L, Long::sum);
    }
    String space = space(quad.getObject().getURI());
    if (space != null && property.startsWith(SKOS.getURI())) {
      links.merge(new LinkKind(property, space), 1L, Long::sum);
    }
  }

  private static @Nullable String space(String iri) {
    if (iri.contains("wikidata.org/entity/")) {
      return "wikidata";
    }
    return iri.contains("geonames.org/") ? "geonames" : null;
  }
}
