package org.plangraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

  private static final Path SCORER = Path.of("../shared/tools/score.py");

  @TempDir private Path folder;

  private Evaluation evaluate(String gold, String output) throws IOException {
    Path goldFile = Files.writeString(folder.resolve("gold.json"), gold);
    return Evaluation.of(goldFile, Files.writeString(folder.resolve("out.json"), output));
  }

  @Test
  void tells_found_from_right() throws IOException {
    Evaluation evaluation =
        evaluate(
            "{\"targets\":[{\"indicator\":\"增加值\",\"value\":1.2,\"unit\":\"万元\",\"op\":\">=\"}]}",
            "{\"targets\":[{\"indicator\":\"工业增加值\",\"value\":12000,\"unit\":\"元\",\"op\":\"=\",\"rule\":\"r\",\"confidence\":0.85}]}");
    assertEquals(1, evaluation.found().get(Kind.TARGETS).f1());
    assertEquals(0, evaluation.right().get(Kind.TARGETS).f1());
    assertEquals(Map.of("r", new Figures(1, 0, 0)), evaluation.byRule(Kind.TARGETS));
    assertEquals(Map.of("0.8", new Figures(1, 0, 0)), evaluation.byConfidence(Kind.TARGETS));
    assertEquals(2, evaluation.wrong(Kind.TARGETS).size());
  }

  @Test
  void doubtful_gold_neither_helps_nor_hurts() throws IOException {
    Evaluation evaluation =
        evaluate(
            "{\"goals\":[{\"kind\":\"aim\",\"text\":\"水乡名城\",\"doubtful\":true}]}",
            "{\"goals\":[{\"kind\":\"aim\",\"text\":\"水乡名城\"},{\"kind\":\"aim\",\"text\":\"另一目标\"}]}");
    assertEquals(new Figures(0, 1, 0), evaluation.found().get(Kind.GOALS));
  }

  @Test
  void a_number_written_as_text_counts_as_made_up() throws IOException {
    Evaluation evaluation =
        evaluate(
            "{\"targets\":[{\"indicator\":\"增加值\",\"value\":12}]}",
            "{\"targets\":[{\"indicator\":\"增加值\",\"value\":\"12\"}]}");
    assertEquals(new Figures(0, 1, 1), evaluation.found().get(Kind.TARGETS));
    assertEquals(2, evaluation.misses(Kind.TARGETS).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wuxing-outline", "huzhou-urbanization"})
  void gives_the_figures_of_the_scorer(String doc) throws IOException, InterruptedException {
    Path gold = Path.of("../shared/gold/" + doc + ".json");
    assumeTrue(
        Files.exists(SCORER) && Files.exists(gold),
        "needs the scorer and annotations in ../shared");
    Path output = Path.of("src/test/resources/documents/" + doc + "/expected.json");
    Process process =
        new ProcessBuilder("python3", SCORER.toString(), gold.toString(), output.toString())
            .redirectErrorStream(true)
            .start();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), report);
    Evaluation evaluation = Evaluation.of(gold, output);
    for (Kind kind : Kind.values()) {
      Figures found = evaluation.found().get(kind);
      double right = evaluation.right().get(kind).f1();
      String line =
          String.format(
              Locale.ROOT,
              "missed=%d made_up=%d wrong=%d",
              found.missed(),
              found.madeUp(),
              found.hits() - evaluation.right().get(kind).hits());
      String theirs =
          report.lines().filter(l -> l.startsWith(kind.list())).findFirst().orElseThrow();
      assertTrue(theirs.endsWith(line), () -> theirs + " but ours " + line);
      assertEquals(
          Double.parseDouble(theirs.replaceAll(".*right=([\\d.]+).*", "$1")), right, 0.0006);
    }
    assertEquals(
        report.contains("metadata    all right"), evaluation.metadataOff().equals(List.of()));
  }
}
