package org.plangraph.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.model.Extraction;
import org.plangraph.model.PlanDocument;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was extracted from a document as JSON records, with its texts and the map between
 * them.
 */
public final class RecordWriter {

  /** How the name of the file ends that holds a source's text. */
  public static final String SOURCE = ".source.txt";

  private static final String RECORD = ".json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final Vocabulary vocabulary;
  private final Run run;
  private final Corrections corrections;
  private final RecordSchema schema = RecordSchema.load();

  /**
   * A writer.
   *
   * @param vocabulary units and concepts that words of plans stand for
   * @param run what the records are made by
   */
  public RecordWriter(Vocabulary vocabulary, Run run) {
    this(vocabulary, run, Corrections.NONE);
  }

  private RecordWriter(Vocabulary vocabulary, Run run, Corrections corrections) {
    this.vocabulary = vocabulary;
    this.run = run;
    this.corrections = corrections;
  }

  /** The same writer with decisions of people, which win over what was extracted. */
  public RecordWriter with(Corrections decided) {
    return new RecordWriter(vocabulary, run, decided);
  }

  /**
   * Writes {@code <plan>.json} into {@code directory} and the texts below {@code text/} in it, for
   * a source with pages also where its lines are printed.
   *
   * @return the record file
   * @throws IllegalStateException if the record does not fit the schema, which is a bug
   * @throws ArtefactException if a correction cannot be carried out or makes a record that does not
   *     fit the schema
   */
  public Path write(Extraction extraction, Path directory) {
    return write(files(extraction), directory);
  }

  /**
   * Writes what {@link #files} gave.
   *
   * @return the record file
   */
  public static Path write(Map<String, byte[]> files, Path directory) {
    try {
      Files.createDirectories(directory.resolve("text"));
      Path record = directory;
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path written = Files.write(directory.resolve(file.getKey()), file.getValue());
        record = file.getKey().endsWith(RECORD) ? written : record;
      }
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@link #write(Extraction, Path)} writes, by the files' paths. */
  public Map<String, byte[]> files(Extraction extraction) {
    PlanDocument document = extraction.document();
    String text = "text/" + document.plan();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(text + SOURCE, bytes(document.source().text()));
    files.put(text + ".text.txt", bytes(document.text()));
    files.put(text + ".map.tsv", bytes(new OffsetTable(document).rows()));
    if (!document.source().boxes().isEmpty()) {
      files.put(text + ".boxes.tsv", bytes(new BoxTable(document.source()).rows()));
    }
    files.put(document.plan() + RECORD, bytes(json(extraction)));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The record alone: the same extraction gives the same text, to the byte. */
  public String json(Extraction extraction) {
    ObjectNode root = root(extraction);
    List<String> problems = schema.problems(root);
    if (!problems.isEmpty() && root.has("corrections")) {
      Object where = corrections.of(extraction.document().plan()).get(0).origin();
      throw new ArtefactException(
          where, "corrected records do not fit: " + String.join("; ", problems), "Mend «set»");
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "record of "
              + extraction.document().doc()
              + " does not fit its schema: "
              + String.join("; ", problems));
    }
    return JSON.writeValueAsString(root) + "\n";
  }

  private ObjectNode root(Extraction extraction) {
    PlanContext plan = new PlanContext(extraction.document());
    HeadRecords head = new HeadRecords(plan);
    NumberRecords numbers = new NumberRecords(plan, vocabulary);
    ThingRecords things = new ThingRecords(plan, vocabulary);
    RelationRecords relations = new RelationRecords(plan, vocabulary);
    ObjectNode root =
        new Item()
            .put("doc", extraction.document().doc())
            .put("plan", extraction.document().plan())
            .put("metadata", head.metadata())
            .put("capture", head.capture())
            .put("run", head.run(run))
            .nodes("headings", head.headings())
            .nodes("rows", all(extraction.rows(), numbers::row))
            .nodes("targets", all(extraction.targets(), target -> numbers.target("target", target)))
            .nodes("actuals", all(extraction.actuals(), target -> numbers.target("actual", target)))
            .nodes("goals", all(extraction.goals(), relations::goal))
            .nodes("platforms", all(extraction.platforms(), things::platform))
            .nodes("projects", all(extraction.projects(), things::project))
            .nodes("strategies", all(extraction.strategies(), things::strategy))
            .nodes("links", all(extraction.links(), relations::link))
            .node();
    new Corrector(plan, vocabulary).apply(root, corrections.of(extraction.document().plan()));
    return root;
  }

  private static <T> List<ObjectNode> all(List<T> items, Function<T, ObjectNode> record) {
    return items.stream().map(record).toList();
  }
}
