package org.plangraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.PlanExtractor;
import org.plangraph.extract.chat.ChatExtractor;
import org.plangraph.extract.chat.ChatSettings;
import org.plangraph.extract.chat.MergedExtractor;
import org.plangraph.extract.document.DocumentExtractor;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.Extraction;
import org.plangraph.model.InputException;
import org.plangraph.record.Corrections;
import org.plangraph.record.RecordWriter;

/** Documents to record files, as many at a time as there are processors. */
public final class ExtractStage {

  /** Beside the files of a record: the numbers that no rule understood, a line each. */
  private static final String UNREAD = "unread.txt";

  private final DocumentReader reader = new DocumentReader();
  private final PlanExtractor extractor;
  private final RecordWriter writer;
  private final String decisions;
  private final @Nullable StageCache cache;

  private ExtractStage(
      PlanExtractor extractor, RecordWriter writer, String decisions, @Nullable StageCache cache) {
    this.extractor = extractor;
    this.writer = writer;
    this.decisions = decisions;
    this.cache = cache;
  }

  private ExtractStage(Schemes schemes, PlanExtractor extractor, @Nullable OffsetDateTime time) {
    this(
        extractor,
        new RecordWriter(new SchemeVocabulary(schemes), Release.run(time)),
        String.valueOf(time),
        null);
  }

  /** The same stage with decisions of people, which win over what it extracts. */
  public ExtractStage with(Corrections corrections) {
    return new ExtractStage(
        extractor, writer.with(corrections), decisions + corrections.text(), cache);
  }

  /** The same stage, which reads and extracts a document only once. */
  ExtractStage with(StageCache kept) {
    return new ExtractStage(extractor, writer, decisions, kept);
  }

  /**
   * The stage with the rules, schemes and schema of the class path; its records tell no time.
   *
   * @throws org.plangraph.artefact.ArtefactException if one of them is broken
   */
  public ExtractStage() {
    this((OffsetDateTime) null);
  }

  /**
   * The stage whose records tell when they were made.
   *
   * @param time when; null to leave it out
   */
  public ExtractStage(@Nullable OffsetDateTime time) {
    this(Schemes.load(), time);
  }

  private ExtractStage(Schemes schemes, @Nullable OffsetDateTime time) {
    this(schemes, DocumentExtractor.load(schemes), time);
  }

  /**
   * The stage with a chat endpoint beside the rules.
   *
   * @param chat endpoint that the user configured
   * @param time when the records are made; null to leave it out
   */
  public static ExtractStage withChat(ChatSettings chat, @Nullable OffsetDateTime time) {
    Schemes schemes = Schemes.load();
    PlanExtractor rules = DocumentExtractor.load(schemes);
    return new ExtractStage(schemes, new MergedExtractor(rules, new ChatExtractor(chat)), time);
  }

  /**
   * Extracts all documents; a bad one is reported and the others go on. Of several captures of one
   * plan the first in the list counts.
   *
   * @param documents files
   * @param out folder for the records, made if missing
   * @param progress is told of each document
   */
  public Extracted run(List<Path> documents, Path out, Progress progress) {
    progress.begin("extract", documents.size());
    List<Outcome> outcomes =
        documents.parallelStream().map(file -> one(file, out, progress)).toList();
    progress.end();
    Map<Path, Outcome> first = new LinkedHashMap<>();
    List<Failure> failures = new ArrayList<>();
    Set<Path> repeated = new LinkedHashSet<>();
    for (Outcome outcome : outcomes) {
      if (outcome.record() == null) {
        failures.add(new Failure(outcome.file(), outcome.message()));
      } else if (first.containsKey(outcome.record())) {
        repeated.add(outcome.record());
        failures.add(repeat(outcome, first.get(outcome.record())));
      } else {
        first.put(outcome.record(), outcome);
      }
    }
    repeated.forEach(record -> one(first.get(record).file(), out, Progress.SILENT));
    long characters = first.values().stream().mapToLong(Outcome::characterCount).sum();
    List<Unread> unread =
        first.values().stream()
            .map(Outcome::unread)
            .filter(left -> !left.quotes().isEmpty())
            .toList();
    return new Extracted(List.copyOf(first.keySet()), failures, characters, unread);
  }

  private Outcome one(Path file, Path out, Progress progress) {
    try {
      Map<String, byte[]> files = new LinkedHashMap<>(files(file));
      List<String> unread = text(files.remove(UNREAD)).lines().toList();
      Path record = RecordWriter.write(files, out);
      return new Outcome(file, record, characterCount(files), "", new Unread(file, unread));
    } catch (InputException e) {
      Unread nothing = new Unread(file, List.of());
      return new Outcome(file, null, 0, String.valueOf(e.getMessage()), nothing);
    } finally {
      progress.step();
    }
  }

  private Map<String, byte[]> files(Path file) {
    Optional<String> key = cache == null ? Optional.empty() : key(file);
    if (cache == null || key.isEmpty()) {
      return extracted(file);
    }
    Optional<Map<String, byte[]>> kept = cache.find(key.get());
    if (kept.isPresent()) {
      return kept.get();
    }
    Map<String, byte[]> files = extracted(file);
    cache.keep(key.get(), files);
    return files;
  }

  private Map<String, byte[]> extracted(Path file) {
    Extraction extraction = extractor.extract(reader.read(file));
    Map<String, byte[]> files = writer.files(extraction);
    String unread = String.join("\n", Unread.of(file, extraction).quotes());
    files.put(UNREAD, unread.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** All that decides what is extracted: program, name and content of the file, decisions. */
  private Optional<String> key(Path file) {
    String name = String.valueOf(file.getFileName());
    return DocumentReader.digest(file)
        .map(content -> String.join("\n", name, content, decisions))
        .map(all -> Program.key("extract", all.getBytes(StandardCharsets.UTF_8)));
  }

  private static long characterCount(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(RecordWriter.SOURCE))
        .mapToLong(file -> text(file.getValue()).length())
        .sum();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Failure repeat(Outcome outcome, Outcome first) {
    InputException twice =
        new InputException(
            outcome.file().toString(),
            "is another capture of the plan that " + first.file() + " holds",
            "Give one of them");
    return new Failure(outcome.file(), String.valueOf(twice.getMessage()));
  }

  private record Outcome(
      Path file, @Nullable Path record, long characterCount, String message, Unread unread) {}
}
