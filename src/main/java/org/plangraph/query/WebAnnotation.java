package org.plangraph.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * An evidence in the words of the Web Annotation model: a quote selector and a position selector.
 */
final class WebAnnotation {

  private static final String PLAN = Terms.BASE + "ontology#";

  private WebAnnotation() {}

  /** The triples to add for a node; none if it is no evidence. */
  static List<Triple> of(Node node, Graph triples) {
    Node quote = object(triples, node, "quote");
    Node start = object(triples, node, "start");
    Node end = object(triples, node, "end");
    if (quote == null || start == null || end == null) {
      return List.of();
    }
    Node quoting = NodeFactory.createURI(node.getURI() + "#quote");
    Node placing = NodeFactory.createURI(node.getURI() + "#position");
    List<Triple> added = new ArrayList<>();
    added.add(Triple.create(node, RDF.type.asNode(), OA.SpecificResource.asNode()));
    added.add(Triple.create(node, OA.hasSelector.asNode(), quoting));
    added.add(Triple.create(node, OA.hasSelector.asNode(), placing));
    added.add(Triple.create(quoting, RDF.type.asNode(), OA.TextQuoteSelector.asNode()));
    added.add(Triple.create(quoting, OA.exact.asNode(), quote));
    added.add(Triple.create(placing, RDF.type.asNode(), OA.TextPositionSelector.asNode()));
    added.add(Triple.create(placing, OA.start.asNode(), start));
    added.add(Triple.create(placing, OA.end.asNode(), end));
    return added;
  }

  private static @Nullable Node object(Graph triples, Node subject, String property) {
    return triples.stream(subject, NodeFactory.createURI(PLAN + property), Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .orElse(null);
  }
}
