package org.plangraph.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.mapping.MappingBenchmark;

/**
 * Runs benchmarks and writes what they found to {@code target/benchmarks.md}.
 *
 * <p>{@code mvn -Pbench verify} runs all; {@code -Dbench=segmenter,growth} some of them.
 */
public final class Benchmarks {

  private static final Path PLANS = Path.of("..", "shared", "plans");
  private static final Path SAMPLES = Path.of("samples");

  private Benchmarks() {}

  /** Runs the benchmarks whose names are given, all if none is. */
  public static void main(String[] names) throws Exception {
    Map<String, Benchmark> all = all();
    List<String> wanted = names.length == 0 ? List.copyOf(all.keySet()) : wanted(names, all);
    Corpus corpus = Corpus.of(Files.isDirectory(PLANS) ? PLANS : SAMPLES);
    List<String> lines = new ArrayList<>(machine(corpus));
    for (String name : wanted) {
      Benchmark benchmark = all.get(name);
      List<String> found = new ArrayList<>(List.of("", "## " + benchmark.title(), ""));
      found.addAll(benchmark.run(corpus));
      found.forEach(System.out::println);
      lines.addAll(found);
    }
    Files.write(Path.of("target", "benchmarks.md"), lines);
  }

  private static Map<String, Benchmark> all() {
    Map<String, Benchmark> all = new LinkedHashMap<>();
    all.put("reading", new ReadingBenchmark());
    all.put("segmenter", new SegmenterBenchmark());
    all.put("growth", new GrowthBenchmark());
    all.put("mapping", new MappingBenchmark());
    all.put("queries", new QueryBenchmark());
    return all;
  }

  private static List<String> wanted(String[] names, Map<String, Benchmark> all) {
    List<String> wanted = List.of(String.join(",", names).split(","));
    if (!all.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException("benchmarks are " + all.keySet() + ", not " + wanted);
    }
    return wanted;
  }

  private static List<String> machine(Corpus corpus) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%d cores, %s %s, Java %s, %s",
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            corpus.folder().getFileName() + ": " + corpus.documents().size() + " documents"));
  }
}
