package org.plangraph.store.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries as the store does, but for property paths, which the store itself would never stop.
 */
final class WatchedPaths extends OpExecutorTDB2 {

  static final OpExecutorFactory FACTORY = WatchedPaths::new;

  private WatchedPaths(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean cancelled = execCxt.getCancelSignal();
    if (cancelled == null) {
      return super.execute(path, input);
    }
    WatchedGraph watched = new WatchedGraph(execCxt.getActiveGraph(), cancelled);
    ExecutionContext watching = ExecutionContext.copyChangeActiveGraph(execCxt, watched);
    return new QueryIterPath(path.getTriplePath(), input, watching);
  }
}
