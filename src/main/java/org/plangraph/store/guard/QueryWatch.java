package org.plangraph.store.guard;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Stops queries at their time. The library's own alarm waits for a lock that a query holds while it
 * plans, and joins of tables are made while planning: one such query would keep it from stopping
 * any other.
 */
final class QueryWatch {

  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, QueryWatch::thread);

  QueryWatch() {
    clock.setRemoveOnCancelPolicy(true);
  }

  /** Stops a query after a time, unless the result is cancelled before. */
  Future<?> stop(QueryExec query, Duration after) {
    AtomicBoolean cancelled = Context.getCancelSignal(query.getContext());
    return clock.schedule(() -> cancelled.set(true), after.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "stop-queries");
    thread.setDaemon(true);
    return thread;
  }
}
