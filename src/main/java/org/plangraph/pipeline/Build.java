package org.plangraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.mapping.PlanCount;
import org.plangraph.model.InputException;
import org.plangraph.quality.Report;
import org.plangraph.query.CatalogGraph;
import org.plangraph.record.Corrections;
import org.plangraph.store.DataFolder;
import org.plangraph.store.GraphLoader;
import org.plangraph.store.Loaded;

/** All stages in order, from documents to the generation that is served. */
public final class Build {

  private final DataFolder folder;
  private final Progress progress;
  private final @Nullable OffsetDateTime time;
  private final Corrections corrections;

  /**
   * A build that tells no time and so repeats to the byte.
   *
   * @param folder where the graph goes; its {@code build} folder keeps records and quads
   * @param progress is told how far it is
   */
  public Build(DataFolder folder, Progress progress) {
    this(folder, progress, null);
  }

  /**
   * A build.
   *
   * @param folder where the graph goes; its {@code build} folder keeps records and quads
   * @param progress is told how far it is
   * @param time when it is, for the provenance; null to leave it out
   */
  public Build(DataFolder folder, Progress progress, @Nullable OffsetDateTime time) {
    this(folder, progress, time, Corrections.NONE);
  }

  private Build(
      DataFolder folder,
      Progress progress,
      @Nullable OffsetDateTime time,
      Corrections corrections) {
    this.folder = folder;
    this.progress = progress;
    this.time = time;
    this.corrections = corrections;
  }

  /** The same build with decisions of people, which win over what is extracted. */
  public Build with(Corrections decided) {
    return new Build(folder, progress, time, decided);
  }

  /**
   * Builds; whatever fails before the last step leaves what was served.
   *
   * @param documents files
   * @throws InputException if no document could be used or the graph does not pass validation
   */
  public BuildReport run(List<Path> documents) {
    long begun = System.nanoTime();
    CompletableFuture.runAsync(Gazetteer::load);
    StageCache cache = new StageCache(folder.root().resolve("cache"));
    CompletableFuture<MapStage> mapper = CompletableFuture.supplyAsync(() -> new MapStage(cache));
    Path work = emptied(folder.root().resolve("build"));
    Extracted extracted =
        new ExtractStage(time)
            .with(corrections)
            .with(cache)
            .run(documents, work.resolve("records"), progress);
    if (extracted.records().isEmpty()) {
      throw new InputException(
          documents.toString(),
          messages(extracted.failures()),
          "Nothing was built; what was served stays");
    }
    Duration extracting = since(begun);
    long mapped = System.nanoTime();
    Path quads = work.resolve("graph.nq");
    List<PlanCount> counts = joined(mapper).run(extracted.records(), quads, progress);
    Duration mapping = since(mapped);
    CompletableFuture<Validated> validation = CompletableFuture.supplyAsync(() -> validated(quads));
    Loaded loaded =
        new GraphLoader(folder, CatalogGraph::load)
            .load(
                quads, work.resolve("records"), () -> requireConforming(joined(validation), quads));
    Validated validated = joined(validation);
    cache.evict();
    return new BuildReport(
        extracted,
        counts,
        validated.report(),
        loaded,
        extracting,
        mapping,
        validated.took(),
        since(begun),
        Memory.peakMebibytes());
  }

  private record Validated(Report report, Duration took) {}

  /** Validates beside the loading of the next generation, which is not switched to before. */
  private Validated validated(Path quads) {
    long begun = System.nanoTime();
    return new Validated(new ValidateStage().run(quads), since(begun));
  }

  /** What a stage that ran beside gave, or the failure that it ended with. */
  private static <T> T joined(CompletableFuture<T> stage) {
    try {
      return stage.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private static void requireConforming(Validated validated, Path quads) {
    if (!validated.report().conforms()) {
      throw new InputException(
          quads.toString(),
          validated.report().render(),
          "Nothing was switched; what was served stays");
    }
  }

  private static List<String> messages(List<Failure> failures) {
    return failures.stream().map(Failure::message).toList();
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private static Path emptied(Path work) {
    try {
      if (Files.exists(work)) {
        try (Stream<Path> old = Files.walk(work)) {
          for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
