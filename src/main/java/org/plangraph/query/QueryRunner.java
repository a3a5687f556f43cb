package org.plangraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.plangraph.model.InputException;

/** Runs saved queries, each within a time. */
public final class QueryRunner {

  private final Duration timeout;
  private final Map<SavedQuery, Query> parsed = new ConcurrentHashMap<>();

  /**
   * A runner.
   *
   * @param timeout when a query is stopped
   */
  public QueryRunner(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * Asks one question.
   *
   * @param saved the question
   * @param arguments parameter name to text, as the caller wrote it
   * @param page which rows
   * @param graphs where to ask
   * @throws InputException if arguments are unknown, missing or ill-typed, or the time is over
   */
  public Answer run(
      SavedQuery saved, Map<String, String> arguments, Page page, DatasetGraph graphs) {
    return Txn.calculateRead(
        graphs,
        () -> {
          Map<Var, Node> terms = new Binder(saved, new Terms(graphs)).bind(arguments);
          Query query = QueryTransformOps.replaceVars(parsed(saved), terms);
          query.setOffset(page.offset());
          query.setLimit(page.limit() + 1L);
          return collect(saved, query, page, graphs);
        });
  }

  /**
   * The SPARQL of a question with its arguments in place, to be asked by itself.
   *
   * @throws InputException if arguments are unknown, missing or ill-typed
   */
  public String written(SavedQuery saved, Map<String, String> arguments, DatasetGraph graphs) {
    return Txn.calculateRead(
        graphs,
        () -> {
          Map<Var, Node> terms = new Binder(saved, new Terms(graphs)).bind(arguments);
          return terms.isEmpty()
              ? saved.sparql()
              : QueryTransformOps.replaceVars(parsed(saved), terms).toString();
        });
  }

  private Query parsed(SavedQuery saved) {
    return parsed.computeIfAbsent(saved, QueryCatalog::parse);
  }

  private Answer collect(SavedQuery saved, Query query, Page page, DatasetGraph graphs) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec run =
        QueryExec.dataset(graphs)
            .query(query)
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      // bindings of the store are read lazily and end with the transaction
      run.select().forEachRemaining(row -> rows.add(BindingFactory.copy(row)));
    } catch (QueryCancelledException e) {
      throw new InputException(
          saved.id(),
          "took longer than " + timeout.toSeconds() + " s",
          "Narrow it by its parameters");
    }
    boolean hasMore = rows.size() > page.limit();
    List<Binding> shown = hasMore ? rows.subList(0, page.limit()) : rows;
    return new Answer(query.getProjectVars(), shown, hasMore);
  }
}
