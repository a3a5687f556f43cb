package org.plangraph.store.guard;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * What all queries of a process share, whoever asks and in whatever form: a number of places to run
 * at, and the watch that stops them at their time.
 */
public final class QueryBounds {

  private static final long WAITING_MILLIS = 2_000;

  private final QueryLimits limits;
  private final Semaphore places;
  private final QueryWatch watch = new QueryWatch();

  /**
   * Bounds for queries.
   *
   * @param limits of each query
   */
  public QueryBounds(QueryLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.atOnce(), true);
  }

  /**
   * Reads a query's results at a place and within the time.
   *
   * @throws BusyException if no place became free
   * @throws org.apache.jena.query.QueryCancelledException if the time was over
   */
  public void run(QueryExec query, Runnable reading) {
    if (!enter()) {
      throw new BusyException();
    }
    try {
      Future<?> alarm = stop(query, limits.time());
      try {
        reading.run();
      } finally {
        alarm.cancel(false);
      }
    } finally {
      leave();
    }
  }

  QueryLimits limits() {
    return limits;
  }

  /** Takes a place, waiting a little; false if there is none. */
  boolean enter() {
    try {
      return places.tryAcquire(WAITING_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }

  Future<?> stop(QueryExec query, Duration after) {
    return watch.stop(query, after);
  }
}
