package org.plangraph.store.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class QueryBoundsTest {

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?p ?d . ?e ?p ?f . ?g ?p ?h . ?i ?p ?j }";

  private final DatasetGraph graphs = DatasetGraphFactory.create();
  private final QueryBounds bounds =
      new QueryBounds(new QueryLimits(Duration.ofMillis(300), 1_000, 10, 10, 1));

  @Test
  void a_query_is_stopped_at_its_time_and_leaves_its_place() {
    for (int i = 0; i < 200; i++) {
      graphs.add(
          Quad.defaultGraphIRI,
          NodeFactory.createURI("http://e/" + i),
          NodeFactory.createURI("http://e/p"),
          NodeFactory.createURI("http://e/o"));
    }
    assertThrows(QueryCancelledException.class, () -> count(ENDLESS));
    assertEquals(1, count("SELECT (COUNT(*) AS ?n) { VALUES ?x { 1 } }"));
  }

  @Test
  void who_finds_no_place_is_told_so() throws InterruptedException {
    assertTrue(bounds.enter());
    assertThrows(BusyException.class, () -> count("SELECT (1 AS ?n) {}"));
    bounds.leave();
    assertEquals(1, count("SELECT (1 AS ?n) {}"));
  }

  private long count(String query) {
    AtomicLong counted = new AtomicLong();
    try (QueryExec run = QueryExec.dataset(graphs).query(query).build()) {
      bounds.run(
          run,
          () ->
              run.select()
                  .forEachRemaining(
                      row -> counted.set(((Number) row.get("n").getLiteralValue()).longValue())));
    }
    return counted.get();
  }
}
