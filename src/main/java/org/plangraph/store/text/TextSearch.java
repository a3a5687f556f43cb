package org.plangraph.store.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.plangraph.model.InputException;
import org.plangraph.vocab.Plan;

/** Searches without SPARQL. */
public final class TextSearch {

  private static final Node EVIDENCE = NodeFactory.createURI(Plan.EVIDENCE);
  private static final Node STATED_BY = NodeFactory.createURI(Plan.STATED_BY);

  private TextSearch() {}

  /**
   * Finds texts, best first.
   *
   * @param graphs a generation's graphs
   * @param words plain words, all wanted; or the index's own syntax
   * @param limit most hits, from 1
   * @throws InputException if the words are none, or ill-formed syntax
   */
  public static List<Hit> find(DatasetGraph graphs, String words, int limit) {
    if (words.isBlank()) {
      throw new InputException("search", "no words to search for", "Give q=…");
    }
    try {
      return Txn.calculateRead(
          graphs,
          () ->
              index(graphs).stream()
                  .flatMap(index -> index.find(words.strip(), limit).stream())
                  .map(hit -> hit(hit, graphs))
                  .toList());
    } catch (TextIndexParseException e) {
      throw new InputException(
          "search «" + words + "»", "is ill-formed", "Quote signs, or leave them out");
    }
  }

  private static Optional<PlanTextIndex> index(DatasetGraph graphs) {
    return Optional.ofNullable(graphs.getContext().get(TextQuery.textIndex));
  }

  private static Hit hit(TextHit hit, DatasetGraph graphs) {
    Node node = hit.getNode();
    Optional<Node> statement =
        first(graphs.stream(Quad.unionGraph, Node.ANY, EVIDENCE, node).map(Quad::getSubject));
    Optional<Node> plan =
        first(
            graphs.stream(Quad.unionGraph, statement.orElse(node), STATED_BY, Node.ANY)
                .map(Quad::getObject));
    return new Hit(
        node.getURI(),
        statement.map(Node::getURI),
        plan.map(Node::getURI),
        hit.getProp().getURI(),
        hit.getLiteral().getLiteralLexicalForm(),
        hit.getLiteral().getLiteralLanguage(),
        hit.getGraph().getURI(),
        hit.getScore());
  }

  private static Optional<Node> first(Stream<Node> nodes) {
    return nodes.filter(Node::isURI).findFirst();
  }
}
