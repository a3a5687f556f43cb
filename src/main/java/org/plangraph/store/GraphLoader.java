package org.plangraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plangraph.model.InputException;
import org.plangraph.store.cube.CubeDerivation;
import org.plangraph.store.text.TextIndexer;

/** Loads N-Quads into a new generation and makes it the one that is served. */
public final class GraphLoader {

  private final DataFolder folder;
  private final Consumer<DatasetGraph> addition;

  /**
   * A loader for a data folder.
   *
   * @param folder the data folder, made if missing
   */
  public GraphLoader(DataFolder folder) {
    this(folder, graphs -> {});
  }

  /**
   * A loader that adds something to whatever it loads.
   *
   * @param folder the data folder
   * @param addition writes it into the new store, which nobody reads yet
   */
  public GraphLoader(DataFolder folder, Consumer<DatasetGraph> addition) {
    this.folder = folder;
    this.addition = addition;
  }

  /**
   * Loads a file and switches to it; what was served before stays if anything fails.
   *
   * @param quads an N-Quads file
   * @return how many quads were loaded, and the time it took
   * @throws InputException if the file is missing, empty or no N-Quads
   */
  public Loaded load(Path quads) {
    requireFile(quads);
    requireQuads(quads);
    return load(quads, Optional.empty(), () -> {});
  }

  /**
   * Loads a file that this program has just written, and keeps beside it what it was made from.
   *
   * @param quads an N-Quads file known to be sound
   * @param records folder of records and texts, copied
   * @param approval runs when all is loaded; if it throws, nothing is switched
   * @return how many quads were loaded, and the time it took
   */
  public Loaded load(Path quads, Path records, Runnable approval) {
    return load(quads, Optional.of(records), approval);
  }

  private Loaded load(Path quads, Optional<Path> records, Runnable approval) {
    long begun = System.nanoTime();
    FileClaim writing = folder.claimWriting();
    try {
      folder.sweep();
      int number = folder.begin();
      long count = fillOrRemove(number, quads, records, approval);
      folder.activate(number);
      folder.sweep();
      return new Loaded(number, count, Duration.ofNanos(System.nanoTime() - begun));
    } finally {
      writing.close();
    }
  }

  private long fillOrRemove(int number, Path quads, Optional<Path> records, Runnable approval) {
    try {
      records.ifPresent(from -> FolderCopy.copy(from, folder.records(number)));
      long count = fill(folder.database(number), quads);
      derive(number);
      approval.run();
      return count;
    } catch (RuntimeException e) {
      folder.remove(number);
      throw e;
    }
  }

  private static long fill(Path database, Path quads) {
    DatasetGraph dataset = create(database);
    try {
      MonitorOutput silent = (format, arguments) -> {};
      DataLoader loader = LoaderFactory.phasedLoader(dataset, silent);
      loader.startBulk();
      try {
        loader.load(quads.toString());
        loader.finishBulk();
      } catch (RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
      return loader.countQuads() + loader.countTriples();
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  /**
   * A store that the bulk loader filled is indexed afterwards; the statistics are no part of the
   * search.
   */
  private void derive(int number) {
    DatasetGraph loaded = create(folder.database(number));
    try {
      TextIndexer.index(loaded, folder.textIndex(number));
      CubeDerivation.derive(loaded);
      addition.accept(loaded);
    } finally {
      TDBInternal.expel(loaded);
    }
  }

  private static DatasetGraph create(Path database) {
    try {
      Files.createDirectories(database);
    } catch (IOException e) {
      throw new InputException(
          database.toString(), "cannot be made", "Choose another --data folder");
    }
    return DatabaseMgr.connectDatasetGraph(database.toString());
  }

  private static void requireFile(Path quads) {
    if (!Files.isRegularFile(quads)) {
      throw new InputException(
          quads.toString(), "no such file", "Give an N-Quads file made by «plangraph map»");
    }
  }

  /** Reads all of the file first: the store's loader does not survive a broken one. */
  private static void requireQuads(Path quads) {
    long[] count = {0};
    StreamRDF counter =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            count[0]++;
          }
        };
    try {
      RDFParser.source(quads)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(counter);
    } catch (RiotException e) {
      throw new InputException(
          quads.toString(),
          String.valueOf(e.getMessage()),
          "Mend the file or run «plangraph map» again");
    }
    if (count[0] == 0) {
      throw new InputException(
          quads.toString(), "holds no quads", "Give an N-Quads file made by «plangraph map»");
    }
  }
}
