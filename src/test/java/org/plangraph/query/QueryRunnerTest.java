package org.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.plangraph.model.InputException;

class QueryRunnerTest {

  private final SavedQuery coverage = QueryCatalog.load().find("coverage").orElseThrow();
  private final DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void a_slow_answer_is_kept_for_its_graph_question_and_page() {
    QueryRunner runner = new QueryRunner(this::slowly).withMemory();
    Answer first = runner.run(coverage, Map.of(), Page.FIRST, graphs);
    assertSame(first, runner.run(coverage, Map.of(), Page.FIRST, graphs));
    assertEquals(1, runs.get());
    assertNotSame(first, runner.run(coverage, Map.of(), new Page(5, 0), graphs));
    DatasetGraph next = DatasetGraphFactory.createTxnMem();
    assertNotSame(first, runner.run(coverage, Map.of(), Page.FIRST, next));
    assertNotSame(first, runner.run(coverage, Map.of(), Page.FIRST, graphs));
    assertEquals(4, runs.get());
  }

  @Test
  void without_memory_each_question_is_asked_anew() {
    QueryRunner runner = new QueryRunner(this::slowly);
    runner.run(coverage, Map.of(), Page.FIRST, graphs);
    runner.run(coverage, Map.of(), Page.FIRST, graphs);
    assertEquals(2, runs.get());
  }

  @Test
  void what_was_stopped_is_told_as_the_callers_to_narrow_and_not_kept() {
    QueryRunner runner =
        new QueryRunner(
                (query, reading) -> {
                  slowly(query, reading);
                  throw new QueryCancelledException();
                })
            .withMemory();
    for (int i = 0; i < 2; i++) {
      InputException told =
          assertThrows(
              InputException.class, () -> runner.run(coverage, Map.of(), Page.FIRST, graphs));
      assertTrue(told.getMessage().contains("coverage"), told.getMessage());
    }
    assertEquals(2, runs.get());
  }

  private void slowly(QueryExec query, Runnable reading) {
    runs.incrementAndGet();
    reading.run();
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
  }
}
