package org.plangraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
import org.plangraph.query.AnswerMemory.Question;

/** Runs saved queries, each within bounds. */
public final class QueryRunner {

  private static final Duration SLOW = Duration.ofMillis(20);

  private static final int MOST_TRIPLES = 100_000;

  private final QueryGuard guard;
  private final Optional<AnswerMemory> memory;
  private final Map<SavedQuery, Query> parsed = new ConcurrentHashMap<>();

  /**
   * A runner that asks anew each time.
   *
   * @param guard of each query
   */
  public QueryRunner(QueryGuard guard) {
    this(guard, Optional.empty());
  }

  private QueryRunner(QueryGuard guard, Optional<AnswerMemory> memory) {
    this.guard = guard;
    this.memory = memory;
  }

  /** A runner that keeps slow answers; its graphs must not change while they are open. */
  public QueryRunner withMemory() {
    return new QueryRunner(guard, Optional.of(new AnswerMemory()));
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
    Question question = new Question(saved.id(), arguments, page);
    Optional<Answer> kept = memory.flatMap(answers -> answers.find(question, graphs));
    if (kept.isPresent()) {
      return kept.get();
    }
    long begun = System.nanoTime();
    Answer answer = Txn.calculateRead(graphs, () -> ask(saved, arguments, page, graphs));
    if (System.nanoTime() - begun > SLOW.toNanos()) {
      memory.ifPresent(answers -> answers.keep(question, answer, graphs));
    }
    return answer;
  }

  private Answer ask(
      SavedQuery saved, Map<String, String> arguments, Page page, DatasetGraph graphs) {
    Map<Var, Node> terms = new Binder(saved, new Terms(graphs)).bind(arguments);
    Query query = QueryTransformOps.replaceVars(parsed(saved), terms);
    if (saved.isGraph()) {
      return TripleRows.of(triples(saved, query, graphs), page);
    }
    query.setOffset(page.offset());
    query.setLimit(page.limit() + 1L);
    return collect(saved, query, page, graphs);
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
    // bindings of the store are read lazily and end with the transaction
    read(
        saved,
        query,
        graphs,
        run -> run.select().forEachRemaining(row -> rows.add(BindingFactory.copy(row))));
    boolean hasMore = rows.size() > page.limit();
    List<Binding> shown = hasMore ? rows.subList(0, page.limit()) : rows;
    return new Answer(query.getProjectVars(), shown, hasMore);
  }

  private Set<Triple> triples(SavedQuery saved, Query query, DatasetGraph graphs) {
    Set<Triple> triples = new HashSet<>();
    read(
        saved,
        query,
        graphs,
        run -> {
          Iterator<Triple> made = run.constructTriples();
          while (made.hasNext() && triples.size() < MOST_TRIPLES) {
            triples.add(made.next());
          }
        });
    return triples;
  }

  private void read(
      SavedQuery saved, Query query, DatasetGraph graphs, Consumer<QueryExec> reading) {
    try (QueryExec run = QueryExec.dataset(graphs).query(query).build()) {
      guard.run(run, () -> reading.accept(run));
    } catch (QueryCancelledException e) {
      throw new InputException(
          saved.id(), "takes longer than one query may", "Narrow it by its parameters");
    }
  }
}
