package org.plangraph.store.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that stops giving triples once the query that reads it is cancelled. */
final class WatchedGraph extends GraphWrapper {

  private final AtomicBoolean cancelled;

  WatchedGraph(Graph graph, AtomicBoolean cancelled) {
    super(graph);
    this.cancelled = cancelled;
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    requireTime();
    return super.find(subject, predicate, object).mapWith(this::pass);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    requireTime();
    return super.find(pattern).mapWith(this::pass);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    requireTime();
    return super.contains(subject, predicate, object);
  }

  private Triple pass(Triple triple) {
    requireTime();
    return triple;
  }

  private void requireTime() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
