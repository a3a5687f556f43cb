package org.plangraph.mapping;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Maps a few plans at a time on all cores and hands the results on in the order given. */
final class PlanQueue {

  private static final int AHEAD = 2;

  private final Function<Path, Collection<String>> map;

  PlanQueue(Function<Path, Collection<String>> map) {
    this.map = map;
  }

  List<PlanCount> run(List<Path> files, BiFunction<Path, Collection<String>, PlanCount> sink) {
    int workers = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    List<PlanCount> counts = new ArrayList<>();
    Deque<Future<Collection<String>>> waiting = new ArrayDeque<>();
    try {
      int next = 0;
      for (Path file : files) {
        while (next < files.size() && waiting.size() < workers * AHEAD) {
          Path upcoming = files.get(next++);
          waiting.add(pool.submit(() -> map.apply(upcoming)));
        }
        counts.add(sink.apply(file, result(waiting.remove())));
      }
    } finally {
      pool.shutdownNow();
    }
    return counts;
  }

  private static Collection<String> result(Future<Collection<String>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while mapping", e);
    }
  }
}
