package org.plangraph.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.ingest.DocumentReader;

/** Characters of plain text read in a second on one core, against the two million asked for. */
final class ReadingBenchmark implements Benchmark {

  private static final Rounds ROUNDS = new Rounds(40, 21);
  private static final double ASKED = 2e6;

  private final DocumentReader reader = new DocumentReader();

  @Override
  public String title() {
    return "Reading of plain text, one core";
  }

  @Override
  public List<String> run(Corpus corpus) throws Exception {
    Map<String, Rounds.Task> tasks = new LinkedHashMap<>();
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (Path file : corpus.documents()) {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      lengths.put(name, new String(bytes, StandardCharsets.UTF_8).length());
      tasks.put(name, () -> reader.read(name, bytes));
    }
    Map<String, Double> seconds = ROUNDS.seconds(tasks);
    List<String> lines = new ArrayList<>();
    lines.add("| document | characters | characters a second | of 2,000,000 |");
    lines.add("|---|---|---|---|");
    lengths.forEach((name, length) -> lines.add(row(name, length, length / seconds.get(name))));
    return lines;
  }

  private static String row(String name, int length, double rate) {
    return String.format(
        Locale.ROOT, "| %s | %,d | %,.0f | %.2f |", name, length, rate, rate / ASKED);
  }
}
