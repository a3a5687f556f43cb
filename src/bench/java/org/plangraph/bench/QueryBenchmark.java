package org.plangraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.plangraph.pipeline.Build;
import org.plangraph.pipeline.Progress;
import org.plangraph.query.Answer;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.QueryRunner;
import org.plangraph.query.SavedQuery;
import org.plangraph.store.DataFolder;
import org.plangraph.store.Generation;
import org.plangraph.store.guard.QueryBounds;
import org.plangraph.store.guard.QueryLimits;

/**
 * Times every saved question and every query of the pages on a data folder, warm, one after the
 * other: required parameters take their examples, optional ones stay open, all rows are read.
 *
 * <p>Arguments: the data folder and, if wanted, the number of runs of each query and ids of the
 * only queries to time. Prints one line a query (id, rows, median and 95th percentile in ms), the
 * slowest last.
 */
public final class QueryBenchmark implements Benchmark {

  private static final int WARMING = 5;
  private static final int USUAL_RUNS = 20;
  private static final QueryLimits LIMITS = QueryLimits.USUAL.withTime(Duration.ofMinutes(2));
  private static final String SOME_FACT =
      "SELECT ?fact { ?fact <https://w3id.org/plangraph/ontology#evidence> ?e } LIMIT 1";

  private final QueryRunner runner = new QueryRunner(new QueryBounds(LIMITS)::run);

  @Override
  public String title() {
    return "Saved questions and the queries of the pages, warm";
  }

  @Override
  public List<String> run(Corpus corpus) throws IOException {
    DataFolder data = new DataFolder(Files.createTempDirectory("plangraph-bench"));
    new Build(data, Progress.SILENT).run(corpus.documents());
    List<Timing> timings = timings(data, USUAL_RUNS, List.of());
    List<String> lines =
        new ArrayList<>(List.of("| query | rows | median, ms | p95, ms |", "|---|---|---|---|"));
    timings.forEach(timing -> lines.add("| " + timing.toString().replace("\t", " | ") + " |"));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "**The slowest of %d queries has a 95th percentile of %.1f ms.**",
            timings.size(),
            timings.get(timings.size() - 1).high()));
    return lines;
  }

  /** Times the queries on a data folder. */
  public static void main(String[] arguments) {
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RUNS;
    List<String> wanted =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    System.out.println("query\trows\tmedian ms\tp95 ms");
    new QueryBenchmark()
        .timings(new DataFolder(Path.of(arguments[0])), runs, wanted)
        .forEach(System.out::println);
  }

  private List<Timing> timings(DataFolder data, int runs, List<String> wanted) {
    try (Generation graph = Generation.openCurrent(data)) {
      List<SavedQuery> queries = new ArrayList<>(QueryCatalog.load().all());
      queries.addAll(QueryCatalog.loadPages().all());
      queries.removeIf(query -> !wanted.isEmpty() && !wanted.contains(query.id()));
      return queries.stream()
          .map(query -> time(query, graph, runs))
          .sorted(Comparator.comparingDouble(Timing::high))
          .toList();
    }
  }

  private Timing time(SavedQuery query, Generation graph, int runs) {
    Map<String, String> arguments = arguments(query, graph);
    for (int i = 0; i < WARMING; i++) {
      runner.run(query, arguments, Page.FIRST, graph.dataset());
    }
    long[] nanos = new long[runs];
    int rows = 0;
    for (int i = 0; i < runs; i++) {
      long begun = System.nanoTime();
      Answer answer = runner.run(query, arguments, Page.FIRST, graph.dataset());
      nanos[i] = System.nanoTime() - begun;
      rows = answer.rowCount();
    }
    Arrays.sort(nanos);
    int high = (int) Math.ceil(0.95 * runs) - 1;
    return new Timing(query.id(), rows, nanos[runs / 2] / 1e6, nanos[high] / 1e6);
  }

  /** An example that names a fact of the sample is replaced by a fact of this graph. */
  private static Map<String, String> arguments(SavedQuery query, Generation graph) {
    Map<String, String> arguments = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(QueryParameter::isRequired)
        .forEach(
            parameter -> {
              String example = parameter.example().orElseThrow();
              arguments.put(
                  parameter.name(), example.contains("/pursuit/") ? someFact(graph) : example);
            });
    return arguments;
  }

  private static String someFact(Generation graph) {
    return Txn.calculateRead(
        graph.dataset(),
        () -> {
          try (QueryExec run = QueryExec.dataset(graph.dataset()).query(SOME_FACT).build()) {
            return run.select().next().get("fact").getURI();
          }
        });
  }

  private record Timing(String id, int rows, double median, double high) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s\t%d\t%.1f\t%.1f", id, rows, median, high);
    }
  }
}
