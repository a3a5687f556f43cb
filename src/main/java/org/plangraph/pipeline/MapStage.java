package org.plangraph.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.mapping.PlanCount;
import org.plangraph.mapping.RecordMapper;
import org.plangraph.mapping.VocabularyMapper;
import org.plangraph.model.InputException;

/** Record files to N-Quads: plan after plan, then the vocabulary. */
public final class MapStage {

  /** Where our IRIs stand. */
  public static final String BASE = "https://w3id.org/plangraph/";

  private final RecordMapper mapper = new RecordMapper(BASE);
  private final UnaryOperator<Function<Path, Collection<String>>> around;

  /** The stage, mapping every record anew. */
  public MapStage() {
    this.around = mapping -> mapping;
  }

  /** The stage that maps a record only once. */
  MapStage(StageCache cache) {
    this.around = mapping -> new CachedMapping(cache, mapping);
  }

  /** Record files of a folder. */
  public static List<Path> records(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> records =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (records.isEmpty()) {
        throw new InputException(
            folder.toString(), "holds no records", "Run «plangraph extract» first");
      }
      return records;
    } catch (IOException e) {
      throw new InputException(
          folder.toString(), "is no folder that can be read", "Run «plangraph extract» first");
    }
  }

  /**
   * Maps records.
   *
   * @param records record files
   * @param out the N-Quads file, replaced
   * @param progress is told of the stage
   */
  public List<PlanCount> run(List<Path> records, Path out, Progress progress) {
    progress.begin("map", records.size());
    try (OutputStream quads = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
      List<PlanCount> counts = mapper.map(records, quads, around);
      counts.forEach(count -> progress.step());
      quads.flush();
      Set<String> townships = new TreeSet<>();
      counts.forEach(count -> townships.addAll(count.townships()));
      new VocabularyMapper(BASE, Gazetteer.load()).write(townships, quads);
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      progress.end();
    }
  }
}
