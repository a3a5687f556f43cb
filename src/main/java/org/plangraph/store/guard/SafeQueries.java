package org.plangraph.store.guard;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/**
 * How every query of a dataset runs, whoever asks: it can be stopped, it sorts on disk, it asks
 * nobody else.
 */
public final class SafeQueries {

  private static final long SORTED_IN_MEMORY = 20_000;

  private SafeQueries() {}

  /** Governs the queries of a dataset. */
  public static void govern(Context context) {
    QC.setFactory(context, WatchedPaths.FACTORY);
    context.set(ARQ.spillToDiskThreshold, SORTED_IN_MEMORY);
    Federation.NONE.govern(context);
  }
}
