package org.plangraph.query;

import org.apache.jena.sparql.exec.QueryExec;

/** Lets a query run when there is a place for it, and stops it at its time. */
@FunctionalInterface
public interface QueryGuard {

  /**
   * Reads the results of a query within bounds.
   *
   * @param query the query, not yet read
   * @param reading reads it
   * @throws org.apache.jena.query.QueryCancelledException if its time was over
   */
  void run(QueryExec query, Runnable reading);
}
