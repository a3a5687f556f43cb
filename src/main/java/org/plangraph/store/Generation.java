package org.plangraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plangraph.model.InputException;
import org.plangraph.store.guard.SafeQueries;
import org.plangraph.store.text.PlanTextIndex;

/**
 * One generation opened for reading; its default graph is the union of all graphs. While it is open
 * nobody removes it. Opening the same generation twice in one process shares the store.
 */
public final class Generation implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Map<Path, Generation> OPEN = new HashMap<>();

  private final int number;
  private final Path location;
  private final FileClaim claim;
  private final DatasetGraph dataset;
  private final Optional<PlanTextIndex> texts;
  private int users;

  private Generation(
      int number,
      Path location,
      FileClaim claim,
      DatasetGraph dataset,
      Optional<PlanTextIndex> texts) {
    this.number = number;
    this.location = location;
    this.claim = claim;
    this.dataset = dataset;
    this.texts = texts;
    texts.ifPresent(index -> dataset.getContext().set(TextQuery.textIndex, index));
  }

  /**
   * Opens the current generation of a data folder.
   *
   * @param folder the data folder
   * @throws InputException if nothing has been loaded or another process holds the store
   */
  public static Generation openCurrent(DataFolder folder) {
    while (true) {
      OptionalInt current = folder.current();
      if (current.isEmpty()) {
        throw new InputException(
            folder.root().toString(),
            "no graph has been loaded here",
            "Run «plangraph build FILE…» first");
      }
      Optional<Generation> generation = open(folder, current.getAsInt());
      if (generation.isPresent()) {
        return generation.get();
      }
    }
  }

  /** One more use of this open generation. */
  Generation share() {
    synchronized (OPEN) {
      users++;
      return this;
    }
  }

  /** Number of the generation. */
  public int number() {
    return number;
  }

  /**
   * Folder of the records and texts that it was made from; it is missing when only quads were
   * loaded.
   */
  public Path records() {
    return location.resolveSibling("records");
  }

  /** The graphs; safe for many readers at a time. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Whether the graphs can be read now. */
  public boolean isReadable() {
    return Txn.calculateRead(
        dataset, () -> dataset.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }

  /** Ends this use; the last one closes the store. */
  @Override
  public void close() {
    synchronized (OPEN) {
      if (--users > 0) {
        return;
      }
      OPEN.remove(location);
      TDBInternal.expel(dataset);
      texts.ifPresent(PlanTextIndex::close);
      claim.close();
    }
  }

  private static Optional<Generation> open(DataFolder folder, int number) {
    synchronized (OPEN) {
      Path location = folder.database(number);
      Generation open = OPEN.get(location);
      if (open == null) {
        Optional<FileClaim> claim =
            FileClaim.take(folder.readers(number).resolve(UUID.randomUUID() + ".lock"));
        if (claim.isEmpty() || folder.current().orElse(0) != number || !Files.exists(location)) {
          claim.ifPresent(FileClaim::close);
          requireFolder(folder, number);
          return Optional.empty();
        }
        DatasetGraph dataset = connect(location);
        open =
            new Generation(number, location, claim.get(), dataset, texts(folder.textIndex(number)));
        OPEN.put(location, open);
      }
      open.users++;
      return Optional.of(open);
    }
  }

  private static Optional<PlanTextIndex> texts(Path folder) {
    return Files.isDirectory(folder) ? Optional.of(PlanTextIndex.open(folder)) : Optional.empty();
  }

  private static void requireFolder(DataFolder folder, int number) {
    if (folder.current().orElse(0) == number && !Files.exists(folder.database(number))) {
      throw new InputException(
          folder.generation(number).toString(), "is named by «current» and missing", "Build again");
    }
  }

  private static DatasetGraph connect(Path location) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location.toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        SafeQueries.govern(dataset.getContext());
        return dataset;
      } catch (DBOpEnvException held) {
        if (System.nanoTime() > until) {
          throw new InputException(
              location.toString(), "another process holds the store", "Try again when it ended");
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException("store", "interrupted while waiting for the store", "Try again");
    }
  }
}
