package org.plangraph.store.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jspecify.annotations.Nullable;

/** Fuseki's query operation within limits; what is over them is refused with the limit named. */
public final class GuardedQuery extends SPARQL_QueryDataset {

  /** Request attribute with the number of rows of the answer, a {@code Long}. */
  public static final String ROWS = "plangraph.rows";

  /** Request attribute that names the query: the id of a saved one, else a hash of its text. */
  public static final String QUERY = "plangraph.query";

  private static final String ALARM = "plangraph.alarm";
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;
  private static final Set<String> PARAMETERS =
      Set.of(
          "query",
          "default-graph-uri",
          "named-graph-uri",
          "timeout",
          "accept",
          "format",
          "output",
          "results");

  private final QueryLimits limits;
  private final Federation federation;
  private final QueryBounds bounds;

  /**
   * A guard.
   *
   * @param bounds that all queries share
   * @param federation where SERVICE may go
   */
  public GuardedQuery(QueryBounds bounds, Federation federation) {
    this.limits = bounds.limits();
    this.bounds = bounds;
    this.federation = federation;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    List<String> unknown =
        action.getRequest().getParameterMap().keySet().stream()
            .filter(name -> !PARAMETERS.contains(name))
            .toList();
    if (!unknown.isEmpty()) {
      ServletOps.errorBadRequest(
          "Unknown parameter; known are " + PARAMETERS.stream().sorted().toList());
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      byte[] body = action.getRequestInputStream().readNBytes(limits.byteCount() + 1);
      execute(new String(body, StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      ServletOps.errorBadRequest("The request ended before its query");
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.getBytes(StandardCharsets.UTF_8).length > limits.byteCount()) {
      ServletOps.error(TOO_LARGE, "The query is longer than " + limits.byteCount() + " bytes");
    }
    if (QueryDepth.of(text) > limits.depth()) {
      ServletOps.errorBadRequest("The query nests more than " + limits.depth() + " brackets");
    }
    action.getRequest().setAttribute(QUERY, "sparql-" + Integer.toHexString(text.hashCode()));
    takePlace(action);
    try {
      super.execute(text, action);
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("The query is one chain too long to be understood");
    } catch (OutOfMemoryError e) {
      ServletOps.error(BUSY, "The query needs more memory than there is");
    } catch (QueryDeniedException e) {
      ServletOps.errorForbidden(e.getMessage());
    } finally {
      bounds.leave();
      if (action.getRequest().getAttribute(ALARM) instanceof Future<?> alarm) {
        alarm.cancel(false);
      }
    }
  }

  private void takePlace(HttpAction action) {
    if (!bounds.enter()) {
      action.setResponseHeader("Retry-After", "5");
      ServletOps.error(BUSY, new BusyException().getMessage());
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (QueryPlain.loadsClasses(query)) {
      ServletOps.errorForbidden("Functions of the java: scheme are not offered");
    }
    if (!QueryPlain.services(query).stream().allMatch(federation::isListed)) {
      ServletOps.errorForbidden("SERVICE may go to " + federation.endpoints() + " only");
    }
    long most = mostSolutions(query);
    if (!query.hasLimit() || query.getLimit() > most) {
      query.setLimit(most);
      action.setResponseHeader("PlanGraph-Row-Limit", Long.toString(most));
    }
  }

  /**
   * What is made of a solution counts: the triples of a template, the surroundings of what is
   * described.
   */
  private long mostSolutions(Query query) {
    int made = 1;
    if (query.isConstructType()) {
      made = Math.max(1, query.getConstructTemplate().getQuads().size() / 4);
    } else if (query.isDescribeType()) {
      made = 100;
    }
    return Math.max(1, limits.rowCount() / made);
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, log);
    String text = log.toLowerCase(Locale.ROOT);
    boolean triesPatterns = text.contains("regex") || text.contains("replace");
    return triesPatterns
        ? Pair.create(decided.getLeft(), BriefExpressions.in(decided.getRight()))
        : decided;
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph graphs) {
    QueryExec running = QueryExec.dataset(graphs).query(query).context(action.getContext()).build();
    action
        .getRequest()
        .setAttribute(ALARM, bounds.stop(running, time(action.getRequestParameter("timeout"))));
    return running;
  }

  /** A caller may ask for less time, in seconds. */
  private Duration time(@Nullable String seconds) {
    if (seconds == null || !seconds.matches("\\d{1,6}")) {
      return limits.time();
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
    return asked.compareTo(limits.time()) < 0 ? asked : limits.time();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec running, Query query, String log) {
    QueryExecResult result = super.executeQuery(action, running, query, log);
    if (!result.isRowSet()) {
      return result;
    }
    action.getRequest().setAttribute(ROWS, 0L);
    return new QueryExecResult(
        new CountingRows(result.rowSet(), count -> action.getRequest().setAttribute(ROWS, count)));
  }
}
