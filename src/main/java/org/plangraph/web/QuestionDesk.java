package org.plangraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plangraph.query.Answer;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.QueryRunner;
import org.plangraph.query.SavedQuery;
import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.guard.GuardedQuery;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.server.ResponseStatusException;

/** Asks saved questions of the graph being served. */
public final class QuestionDesk {

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final ServedGraph graph;

  /**
   * A desk.
   *
   * @param catalog all questions
   * @param runner asks one
   * @param graph where to ask
   */
  public QuestionDesk(QueryCatalog catalog, QueryRunner runner, ServedGraph graph) {
    this.catalog = catalog;
    this.runner = runner;
    this.graph = graph;
  }

  /** All questions. */
  public QueryCatalog catalog() {
    return catalog;
  }

  /**
   * One question.
   *
   * @throws ResponseStatusException 404 if there is none of this id
   */
  public SavedQuery require(String id) {
    return catalog
        .find(id)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "no question «" + id + "»; see /api/queries"));
  }

  /**
   * Asks one question.
   *
   * @throws org.plangraph.model.InputException if arguments are unknown, missing or ill-typed
   */
  public Answer ask(SavedQuery query, Map<String, String> arguments, Page page) {
    try (Generation held = graph.lease()) {
      Answer answer = runner.run(query, arguments, page, held.dataset());
      note(query.id(), answer.rowCount());
      if (answer.rowCount() == 0 && page.offset() == 0 && !query.isEmptyFine()) {
        throw new ResponseStatusException(
            HttpStatus.NOT_FOUND, "nothing is known of " + arguments.values());
      }
      return answer;
    }
  }

  /**
   * The SPARQL of one question with its arguments in place; required ones that are missing are
   * those of its example.
   *
   * @throws org.plangraph.model.InputException if arguments are unknown or ill-typed
   */
  public String sparql(SavedQuery query, Map<String, String> arguments) {
    Map<String, String> filled = new LinkedHashMap<>(arguments);
    query.parameters().stream()
        .filter(QueryParameter::isRequired)
        .forEach(
            parameter ->
                parameter.example().ifPresent(text -> filled.putIfAbsent(parameter.name(), text)));
    try (Generation held = graph.lease()) {
      return runner.written(query, filled, held.dataset());
    }
  }

  /** For the log of requests. */
  private static void note(String id, long rowCount) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(GuardedQuery.QUERY, id, RequestAttributes.SCOPE_REQUEST);
      request.setAttribute(GuardedQuery.ROWS, rowCount, RequestAttributes.SCOPE_REQUEST);
    }
  }
}
