package org.plangraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.plangraph.extract.PlanExtractor;
import org.plangraph.extract.document.DocumentExtractor;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.InputException;
import org.plangraph.model.PlanDocument;
import org.plangraph.record.RecordWriter;

/** Documents to record files, as many at a time as there are processors. */
public final class ExtractStage {

  private final DocumentReader reader = new DocumentReader();
  private final PlanExtractor extractor;
  private final RecordWriter writer;

  /**
   * The stage with the rules, schemes and schema of the class path.
   *
   * @throws org.plangraph.artefact.ArtefactException if one of them is broken
   */
  public ExtractStage() {
    Schemes schemes = Schemes.load();
    this.extractor = DocumentExtractor.load(schemes);
    this.writer = new RecordWriter(new SchemeVocabulary(schemes));
  }

  /**
   * Extracts all documents; a bad one is reported and the others go on.
   *
   * @param documents files
   * @param out folder for the records, made if missing
   * @param progress is told of each document
   */
  public Extracted run(List<Path> documents, Path out, Progress progress) {
    progress.begin("extract", documents.size());
    Map<String, Path> plans = new ConcurrentHashMap<>();
    AtomicLong characters = new AtomicLong();
    List<Outcome> outcomes =
        documents.parallelStream().map(file -> one(file, out, plans, characters, progress)).toList();
    progress.end();
    List<Path> records = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      outcome.record().ifPresent(records::add);
      outcome.failure().ifPresent(failures::add);
    }
    return new Extracted(records, failures, characters.get());
  }

  private Outcome one(Path file, Path out, Map<String, Path> plans, AtomicLong characters, Progress progress) {
    try {
      PlanDocument document = reader.read(file);
      Path other = plans.putIfAbsent(document.plan(), file);
      if (other != null) {
        throw new InputException(
            file.toString(), "is the plan " + document.plan() + ", and so is " + other, "Give one of them");
      }
      characters.addAndGet(document.source().text().length());
      return new Outcome(Optional.of(writer.write(extractor.extract(document), out)), Optional.empty());
    } catch (InputException e) {
      return new Outcome(Optional.empty(), Optional.of(new Failure(file, e.getMessage())));
    } finally {
      progress.step();
    }
  }

  private record Outcome(Optional<Path> record, Optional<Failure> failure) {}
}
