package org.plangraph.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The current generation of a data folder, followed while the process lives: when a build switches,
 * this moves on within half a second, and uses that have begun end on the generation that they
 * began with.
 */
public final class ServedGraph implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ServedGraph.class);
  private static final int PERIOD_MILLIS = 400;

  private final DataFolder folder;
  private final ScheduledExecutorService watch;
  private Generation current;
  private Consumer<Generation> listener = generation -> {};

  /**
   * Opens the current generation and begins to follow the folder.
   *
   * @param folder the data folder
   * @throws org.plangraph.model.InputException if nothing has been loaded
   */
  public ServedGraph(DataFolder folder) {
    this.folder = folder;
    this.current = Generation.openCurrent(folder);
    this.watch = Executors.newSingleThreadScheduledExecutor(ServedGraph::thread);
    watch.scheduleWithFixedDelay(this::follow, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The generation to use now; the caller closes it. */
  public synchronized Generation lease() {
    return current.share();
  }

  /**
   * Tells a listener of the current generation and of each later one, before older ones are let go.
   */
  synchronized void onSwitch(Consumer<Generation> newListener) {
    listener = newListener;
    newListener.accept(current);
  }

  @Override
  public void close() {
    watch.shutdownNow();
    synchronized (this) {
      current.close();
    }
  }

  private void follow() {
    try {
      if (folder.current().orElse(0) != current.number()) {
        moveOn(Generation.openCurrent(folder));
      }
    } catch (RuntimeException e) {
      LOG.warn("cannot move on to the new generation: {}", e.getMessage());
    }
  }

  private void moveOn(Generation next) {
    Generation old;
    synchronized (this) {
      old = current;
      current = next;
      listener.accept(next);
    }
    LOG.info("serving generation {}", next.number());
    old.close();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "follow-generations");
    thread.setDaemon(true);
    return thread;
  }
}
