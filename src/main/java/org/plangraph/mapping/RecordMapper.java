package org.plangraph.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.carml.engine.rdf.RdfRmlMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.InputException;
import org.plangraph.record.RecordReader;

/** Maps record files to N-Quads. */
public final class RecordMapper {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Pattern TOWNSHIP = Pattern.compile("/id/region/([0-9]{9})>");

  private final RecordReader reader = new RecordReader();
  private final Mappings mappings;
  private final String base;
  private final ThreadLocal<RdfRmlMapper> engine;

  /**
   * A mapper with the mappings of the class path.
   *
   * @param base what relative IRIs stand below, with a slash at its end
   * @throws org.plangraph.artefact.ArtefactException if a mapping file is broken
   */
  public RecordMapper(String base) {
    this(base, Mappings.load());
  }

  RecordMapper(String base, Mappings mappings) {
    this.base = base;
    this.mappings = mappings;
    this.engine = ThreadLocal.withInitial(() -> this.mappings.engine(this.base));
  }

  /**
   * Maps all records and writes plan after plan, in order of the plans' keys.
   *
   * @param records record files, one a plan
   * @param nquads where the quads go, UTF-8; stays open
   * @return what came of each record
   * @throws InputException if a record breaks the schema or does not stand in a file of its plan's
   *     name
   */
  public List<PlanCount> map(List<Path> records, OutputStream nquads) {
    return map(records, nquads, mapping -> mapping);
  }

  /**
   * Maps as {@link #map(List, OutputStream)} does, through a function around the mapping of one
   * record file, which may know its sorted lines already.
   */
  public List<PlanCount> map(
      List<Path> records,
      OutputStream nquads,
      UnaryOperator<Function<Path, Collection<String>>> around) {
    List<Path> ordered =
        records.stream()
            .sorted(Comparator.comparing(RecordMapper::planOf).thenComparing(Path::compareTo))
            .toList();
    PlanQueue queue = new PlanQueue(around.apply(this::lines));
    return queue.run(ordered, (file, lines) -> write(file, lines, nquads));
  }

  private static String planOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.json$", "");
  }

  private static PlanCount write(Path file, Collection<String> lines, OutputStream nquads) {
    try {
      for (String line : lines) {
        nquads.write(line.getBytes(StandardCharsets.UTF_8));
        nquads.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PlanCount(file, lines.size(), townships(lines));
  }

  private static SortedSet<String> townships(Collection<String> lines) {
    SortedSet<String> codes = new TreeSet<>();
    for (String line : lines) {
      Matcher township = TOWNSHIP.matcher(line);
      while (township.find()) {
        codes.add(township.group(1));
      }
    }
    return codes;
  }

  private SortedSet<String> lines(Path file) {
    JsonNode record = parse(reader.read(file));
    String plan = record.get("plan").asText();
    if (!plan.equals(planOf(file))) {
      throw new InputException(
          file.toString(),
          "the record is of plan " + plan,
          "Name the file " + plan + ".json, one a plan");
    }
    return lines(record);
  }

  /** The sorted quads of one record. */
  SortedSet<String> lines(String record) {
    return lines(parse(record));
  }

  private SortedSet<String> lines(JsonNode record) {
    SortedSet<String> lines = new TreeSet<>();
    engine
        .get()
        .mapRecord(record, JsonNode.class)
        .map(QuadLines::of)
        .toIterable()
        .forEach(lines::add);
    return lines;
  }

  private static JsonNode parse(String record) {
    try {
      return JSON.readTree(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a checked record is no JSON", e);
    }
  }
}
