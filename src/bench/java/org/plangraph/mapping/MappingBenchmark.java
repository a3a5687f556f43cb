package org.plangraph.mapping;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.carml.engine.rdf.RdfRmlMapper;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.plangraph.bench.Benchmark;
import org.plangraph.bench.Corpus;
import org.plangraph.bench.Rounds;
import org.plangraph.pipeline.ExtractStage;
import org.plangraph.pipeline.MapStage;
import org.plangraph.pipeline.Progress;
import org.plangraph.record.RecordReader;

/**
 * Our mapping of record files against plain use of the engine (CARML into an RDF4J Rio writer) on
 * the same records: both check the schema, ours also sorts each plan's quads.
 */
public final class MappingBenchmark implements Benchmark {

  private static final Rounds ROUNDS = new Rounds(4, 5);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Mappings mappings = Mappings.load();
  private final RecordMapper ours = new RecordMapper(MapStage.BASE, mappings);
  private final RdfRmlMapper engine = mappings.engine(MapStage.BASE);
  private final RecordReader reader = new RecordReader();

  @Override
  public String title() {
    return "Mapping against plain CARML into Rio, one core";
  }

  @Override
  public List<String> run(Corpus corpus) throws Exception {
    Path folder = Files.createTempDirectory("plangraph-bench");
    new ExtractStage().run(corpus.documents(), folder, Progress.SILENT);
    List<Path> records = MapStage.records(folder);
    AtomicLong quads = new AtomicLong();
    Map<String, Rounds.Task> tasks = new LinkedHashMap<>();
    tasks.put("engine alone", () -> drain(records));
    tasks.put("plain", () -> plain(records));
    tasks.put("ours", () -> count(ours(records), quads));
    Map<String, Double> seconds = ROUNDS.seconds(tasks);
    return List.of(
        String.format(Locale.ROOT, "%,d quads of %d plans.", quads.get(), records.size()),
        "",
        "| way | s | quads a second |",
        "|---|---|---|",
        row("CARML alone, statements dropped", seconds.get("engine alone"), quads.get()),
        row("CARML into Rio N-Quads", seconds.get("plain"), quads.get()),
        row("PlanGraph, sorted", seconds.get("ours"), quads.get()),
        "",
        String.format(
            Locale.ROOT,
            "**%.2f times as fast as plain CARML into Rio.**",
            seconds.get("plain") / seconds.get("ours")));
  }

  private static String row(String way, double seconds, long quads) {
    return String.format(Locale.ROOT, "| %s | %.3f | %,.0f |", way, seconds, quads / seconds);
  }

  private static long count(long found, AtomicLong quads) {
    quads.set(found);
    return found;
  }

  private long ours(List<Path> records) throws Exception {
    long count = 0;
    for (Path record : records) {
      count += ours.lines(reader.read(record)).size();
    }
    return count;
  }

  private Iterable<Statement> statements(Path record) throws Exception {
    return engine.mapRecord(JSON.readTree(reader.read(record)), JsonNode.class).toIterable();
  }

  private long drain(List<Path> records) throws Exception {
    long count = 0;
    for (Path record : records) {
      for (Statement statement : statements(record)) {
        count += statement.getSubject() == null ? 0 : 1;
      }
    }
    return count;
  }

  private long plain(List<Path> records) throws Exception {
    RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, OutputStream.nullOutputStream());
    writer.startRDF();
    long count = 0;
    for (Path record : records) {
      for (Statement statement : statements(record)) {
        writer.handleStatement(statement);
        count++;
      }
    }
    writer.endRDF();
    return count;
  }
}
