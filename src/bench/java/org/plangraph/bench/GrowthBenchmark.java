package org.plangraph.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.extract.document.DocumentExtractor;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.lexicon.Schemes;

/** How the cost of reading and extraction grows with the length of a document. */
final class GrowthBenchmark implements Benchmark {

  private static final int[] TIMES = {1, 2, 4, 8};
  private static final Rounds ROUNDS = new Rounds(3, 3);

  private final DocumentReader reader = new DocumentReader();
  private final DocumentExtractor extractor = DocumentExtractor.load(Schemes.load());

  @Override
  public String title() {
    return "Growth with the length of a document, one core";
  }

  @Override
  public List<String> run(Corpus corpus) throws Exception {
    Map<String, Rounds.Task> tasks = new LinkedHashMap<>();
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (int times : TIMES) {
      String text = joined(corpus, times);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      lengths.put(times + " ×", text.length());
      tasks.put(times + " ×", () -> extractor.extract(reader.read("growth.txt", bytes)));
    }
    Map<String, Double> seconds = ROUNDS.seconds(tasks);
    List<String> lines =
        new ArrayList<>(
            List.of(
                "| text | characters | read and extract, s | µs a character |",
                "|---|---|---|---|"));
    seconds.forEach(
        (name, time) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.3f | %.3f |",
                    name,
                    lengths.get(name),
                    time,
                    time / lengths.get(name) * 1e6)));
    double growth =
        seconds.get("8 ×") / lengths.get("8 ×") / (seconds.get("1 ×") / lengths.get("1 ×"));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "**A character of the longest text costs %.2f of one of the shortest.**",
            growth));
    return lines;
  }

  /** All documents behind each other, the whole {@code times} times. */
  private static String joined(Corpus corpus, int times) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Path file : corpus.documents()) {
      text.append(Files.readString(file)).append('\n');
    }
    return text.toString().repeat(times);
  }
}
