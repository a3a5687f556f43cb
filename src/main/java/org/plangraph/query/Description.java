package org.plangraph.query;

import java.io.OutputStream;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * What the graph says of one IRI: its own triples, and those of the values and evidence that belong
 * to it.
 */
public final class Description {

  private static final String PLAN = Terms.BASE + "ontology#";
  private static final Set<String> PARTS =
      Set.of("hasValue", "growth", "growthActual", "evidence", "capture", "repair");

  private final Graph triples = GraphFactory.createDefaultGraph();

  private Description() {
    triples.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
  }

  /**
   * Describes a thing.
   *
   * @param iri its IRI
   * @param graphs where to look; all graphs count
   */
  public static Description of(String iri, DatasetGraph graphs) {
    Description description = new Description();
    Txn.executeRead(graphs, () -> description.add(NodeFactory.createURI(iri), graphs));
    return description;
  }

  /**
   * What a text in Turtle says.
   *
   * @throws org.apache.jena.riot.RiotException if it is no Turtle
   */
  public static Description ofTurtle(String turtle) {
    Description description = new Description();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(description.triples);
    return description;
  }

  /** Whether nothing is said of it. */
  public boolean isEmpty() {
    return triples.isEmpty();
  }

  /**
   * Writes all triples.
   *
   * @param format how
   * @param out where to; stays open
   */
  public void write(RdfFormat format, OutputStream out) {
    RDFDataMgr.write(out, triples, format.writer());
  }

  private void add(Node thing, DatasetGraph graphs) {
    graphs.stream(Quad.unionGraph, thing, Node.ANY, Node.ANY)
        .map(Quad::asTriple)
        .toList()
        .forEach(triple -> addWithPart(triple, graphs));
    WebAnnotation.of(thing, triples).forEach(triples::add);
  }

  private void addWithPart(Triple triple, DatasetGraph graphs) {
    triples.add(triple);
    String property = triple.getPredicate().getURI();
    boolean isPart = property.startsWith(PLAN) && PARTS.contains(property.substring(PLAN.length()));
    if (isPart && !triples.contains(triple.getObject(), RDF.type.asNode(), Node.ANY)) {
      add(triple.getObject(), graphs);
    }
  }
}
