package org.plangraph.store.guard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.plangraph.model.InputException;

/** SPARQL in, text out, within the same limits as the endpoint. */
public final class SparqlText {

  private static final String WHERE = "sparql";

  private final QueryLimits limits;
  private final QueryBounds bounds;

  /**
   * A reader of queries.
   *
   * @param limits of each query
   */
  public SparqlText(QueryLimits limits) {
    this.limits = limits;
    this.bounds = new QueryBounds(limits);
  }

  /**
   * Asks.
   *
   * @param sparql a query
   * @param graphs where to ask
   * @return rows as CSV, triples as Turtle, {@code true} or {@code false}
   * @throws InputException if the query is ill-formed or over a limit
   */
  public String ask(String sparql, DatasetGraph graphs) {
    if (sparql.getBytes(StandardCharsets.UTF_8).length > limits.byteCount()
        || QueryDepth.of(sparql) > limits.depth()) {
      throw new InputException(WHERE, "the query is longer or deeper than may be", "Ask in parts");
    }
    try {
      Query query = BriefExpressions.in(QueryFactory.create(sparql));
      QueryPlain.requireHarmless(query);
      if (!query.hasLimit() || query.getLimit() > limits.rowCount()) {
        query.setLimit(limits.rowCount());
      }
      return Txn.calculateRead(graphs, () -> run(query, graphs));
    } catch (QueryCancelledException e) {
      throw new InputException(
          WHERE, "took longer than " + limits.time().toSeconds() + " s", "Narrow it");
    } catch (QueryException e) {
      throw new InputException(WHERE, String.valueOf(e.getMessage()), "Mend the query");
    } catch (BusyException e) {
      throw new InputException(WHERE, String.valueOf(e.getMessage()), "Ask again");
    } catch (StackOverflowError e) {
      throw new InputException(WHERE, "is one chain too long to be understood", "Ask in parts");
    }
  }

  private String run(Query query, DatasetGraph graphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExec running = QueryExec.dataset(graphs).query(query).build()) {
      bounds.run(running, () -> write(query, running, out));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(Query query, QueryExec running, ByteArrayOutputStream out) {
    if (query.isSelectType()) {
      RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
          .create(ResultSetLang.RS_CSV)
          .write(out, running.select(), new Context());
    } else if (query.isAskType()) {
      out.writeBytes(Boolean.toString(running.ask()).getBytes(StandardCharsets.UTF_8));
    } else if (query.isConstructType()) {
      RDFDataMgr.write(out, running.construct(), Lang.TURTLE);
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(out, running.describe(), Lang.TURTLE);
    } else {
      throw new InputException(
          WHERE, "is none of SELECT, ASK, CONSTRUCT, DESCRIBE", "Use one of them");
    }
  }
}
