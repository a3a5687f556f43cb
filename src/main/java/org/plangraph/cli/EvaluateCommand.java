package org.plangraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plangraph.evaluate.Evaluation;
import org.plangraph.evaluate.Figures;
import org.plangraph.evaluate.Kind;
import org.plangraph.model.InputException;
import org.plangraph.pipeline.ExtractStage;
import org.plangraph.pipeline.Extracted;
import org.plangraph.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph evaluate}. */
@Command(
    name = "evaluate",
    description =
        "Scores what is extracted from a document against its annotations: by kind, by rule, by confidence.")
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD", description = "annotation file (JSON)")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "DOC", description = "the document, or its record (.json)")
  private Path document = Path.of("");

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "list what was missed and made up of a kind")
  private String misses = "";

  @Option(
      names = "--wrong",
      paramLabel = "KIND",
      description = "list pairs of a kind that agree only in part")
  private String wrong = "";

  @Option(
      names = "--rules",
      paramLabel = "KIND",
      description = "figures of a kind by rule and by confidence")
  private String rules = "";

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Evaluation evaluation = Evaluation.of(gold, record());
    if (!misses.isEmpty()) {
      evaluation.misses(kind(misses)).forEach(console::print);
    }
    if (!wrong.isEmpty()) {
      evaluation.wrong(kind(wrong)).forEach(console::print);
    }
    if (!rules.isEmpty()) {
      print(evaluation.byRule(kind(rules)));
      print(evaluation.byConfidence(kind(rules)));
    }
    Map<Kind, Figures> right = evaluation.right();
    evaluation.found().forEach((kind, found) -> console.print(line(kind, found, right.get(kind))));
    List<String> off = evaluation.metadataOff();
    console.print(
        "metadata    " + (off.isEmpty() ? "all right" : "off: " + String.join(", ", off)));
    return ExitCodes.DONE;
  }

  private Path record() {
    if (document.toString().endsWith(".json")) {
      return document;
    }
    try {
      Path folder = Files.createTempDirectory("plangraph-evaluate");
      Extracted extracted = new ExtractStage().run(List.of(document), folder, Progress.SILENT);
      extracted.failures().forEach(failure -> console.problem(failure.message()));
      return extracted.records().stream()
          .findFirst()
          .orElseThrow(
              () -> new InputException(document.toString(), "was not extracted", "See above"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Map<String, Figures> figures) {
    figures.forEach(
        (name, f) ->
            console.print(
                String.format(
                    Locale.ROOT,
                    "%-40s hits=%d made_up=%d precision=%.3f",
                    name,
                    f.hits(),
                    f.madeUp(),
                    f.precision())));
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.list().equals(word)) {
        return kind;
      }
    }
    throw new InputException(
        word,
        "is no kind",
        "Kinds are headings, rows, targets, actuals, goals, platforms, projects, strategies, links");
  }

  private static String line(Kind kind, Figures found, Figures right) {
    return String.format(
        Locale.ROOT,
        "%-11s precision=%.3f recall=%.3f f1=%.3f right=%.3f missed=%d made_up=%d wrong=%d",
        kind.list(),
        found.precision(),
        found.recall(),
        found.f1(),
        right.f1(),
        found.missed(),
        found.madeUp(),
        found.hits() - right.hits());
  }
}
