package org.plangraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** A graph as rows of subject, predicate and object, in the order of their N-Triples. */
final class TripleRows {

  private TripleRows() {}

  static Answer of(Collection<Triple> triples, Page page) {
    List<Binding> rows =
        triples.stream()
            .sorted(Comparator.comparing(TripleRows::line))
            .skip(page.offset())
            .limit(page.limit() + 1L)
            .map(TripleRows::row)
            .toList();
    boolean hasMore = rows.size() > page.limit();
    return new Answer(Answer.TRIPLE, hasMore ? rows.subList(0, page.limit()) : rows, hasMore);
  }

  private static Binding row(Triple triple) {
    return BindingFactory.binding(
        Answer.TRIPLE.get(0),
        triple.getSubject(),
        Answer.TRIPLE.get(1),
        triple.getPredicate(),
        Answer.TRIPLE.get(2),
        triple.getObject());
  }

  private static String line(Triple triple) {
    return text(triple.getSubject()) + text(triple.getPredicate()) + text(triple.getObject());
  }

  private static String text(Node node) {
    return NodeFmtLib.strNT(node) + " ";
  }
}
