package org.plangraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.generate.CorpusWriter;
import org.plangraph.generate.PlanGenerator;
import org.plangraph.pipeline.ExtractStage;
import org.plangraph.pipeline.Extracted;
import org.plangraph.pipeline.Progress;

/**
 * Accuracy does not drop: figures of each kind on the samples, on the annotated plans and on
 * generated plans against {@code accuracy.tsv}. {@code -Dapprove} writes the figures of this run
 * instead; a human reads the diff.
 */
class AccuracyTest {

  private static final Path FIGURES = Path.of("src/test/resources/accuracy.tsv");
  private static final double SLACK = 0.0005;

  @TempDir private Path folder;

  @Test
  void holds_its_figures_on_the_samples() throws IOException {
    List<Path> samples = files(Path.of("samples"), ".txt");
    assertEquals(4, samples.size());
    check("samples", samples, doc -> Path.of("src/test/resources/documents", doc, "expected.json"));
  }

  @Test
  void holds_its_figures_on_the_annotated_plans() throws IOException {
    Path gold = Path.of("../shared/gold");
    assumeTrue(Files.isDirectory(gold), "needs the annotations in ../shared/gold");
    List<Path> plans =
        files(gold, ".json").stream()
            .map(
                file ->
                    Path.of(
                        "../shared/plans", file.getFileName().toString().replace(".json", ".txt")))
            .toList();
    check("plans", plans, doc -> gold.resolve(doc + ".json"));
  }

  @Test
  void holds_its_figures_on_generated_plans() throws IOException {
    CorpusWriter writer = new CorpusWriter(folder);
    for (int seed = 1; seed <= 3; seed++) {
      PlanGenerator generator = PlanGenerator.load(seed, 9000, 0.2);
      List.of(0, 150).forEach(index -> writer.write(generator.plan(index)));
    }
    List<Path> documents = files(folder.resolve("plans"), "");
    Path records = folder.resolve("records");
    Extracted extracted = new ExtractStage().run(documents, records, Progress.SILENT);
    assertEquals(List.of(), extracted.failures());
    Map<Kind, Figures> found = new TreeMap<>();
    Map<Kind, Figures> right = new TreeMap<>();
    for (Path truth : files(folder.resolve("truth"), ".json")) {
      String key = truth.getFileName().toString().replaceFirst("\\d+-", "");
      Evaluation evaluation = Evaluation.of(truth, records.resolve(key));
      evaluation.found().forEach((kind, figures) -> found.merge(kind, figures, AccuracyTest::sum));
      evaluation.right().forEach((kind, figures) -> right.merge(kind, figures, AccuracyTest::sum));
    }
    Map<String, String> now = new TreeMap<>();
    found.forEach(
        (kind, figures) ->
            now.put("generated\tsix plans\t" + kind.list(), line(figures, right.get(kind))));
    hold(now);
  }

  private static Figures sum(Figures a, Figures b) {
    return new Figures(a.hits() + b.hits(), a.madeUp() + b.madeUp(), a.missed() + b.missed());
  }

  private static String line(Figures found, Figures right) {
    return String.format(Locale.ROOT, "%.3f\t%.3f", found.f1(), right.f1());
  }

  private interface GoldFile {
    Path of(String doc);
  }

  private void check(String corpus, List<Path> documents, GoldFile gold) throws IOException {
    Map<String, String> now = new TreeMap<>();
    for (Path document : documents) {
      Extracted extracted = new ExtractStage().run(List.of(document), folder, Progress.SILENT);
      assertEquals(List.of(), extracted.failures());
      String doc = document.getFileName().toString().replace(".txt", "");
      Evaluation evaluation = Evaluation.of(gold.of(doc), extracted.records().get(0));
      evaluation
          .found()
          .forEach(
              (kind, figures) ->
                  now.put(
                      corpus + "\t" + doc + "\t" + kind.list(),
                      line(figures, evaluation.right().get(kind))));
    }
    hold(now);
  }

  private static void hold(Map<String, String> now) throws IOException {
    if (Boolean.getBoolean("approve")) {
      approve(now);
    }
    List<String> drops = new ArrayList<>();
    Map<String, String> approved = approved();
    now.forEach(
        (key, figures) -> {
          String before = approved.getOrDefault(key, "1\t1");
          if (drops(figures, before)) {
            drops.add(key + ": " + before + " fell to " + figures);
          }
        });
    assertEquals(List.of(), drops, "mend the rules, or run with -Dapprove and read the diff");
  }

  private static boolean drops(String now, String before) {
    String[] a = now.split("\t");
    String[] b = before.split("\t");
    return Double.parseDouble(a[0]) < Double.parseDouble(b[0]) - SLACK
        || Double.parseDouble(a[1]) < Double.parseDouble(b[1]) - SLACK;
  }

  private static Map<String, String> approved() throws IOException {
    Map<String, String> approved = new TreeMap<>();
    if (Files.exists(FIGURES)) {
      for (String line : Files.readAllLines(FIGURES)) {
        String[] cells = line.split("\t");
        if (cells.length == 5 && !line.startsWith("corpus")) {
          approved.put(String.join("\t", cells[0], cells[1], cells[2]), cells[3] + "\t" + cells[4]);
        }
      }
    }
    return approved;
  }

  private static void approve(Map<String, String> now) throws IOException {
    Map<String, String> all = approved();
    all.putAll(now);
    List<String> lines = new ArrayList<>(List.of("corpus\tdocument\tkind\tfound F1\tright F1"));
    all.forEach((key, figures) -> lines.add(key + "\t" + figures));
    Files.writeString(FIGURES, String.join("\n", lines) + "\n");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
