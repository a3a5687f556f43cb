package org.plangraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plangraph.generate.CorpusWriter;
import org.plangraph.generate.GeneratedPlan;
import org.plangraph.generate.PlanGenerator;
import org.plangraph.model.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plangraph generate}. */
@Command(
    name = "generate",
    description =
        "Writes invented plans of real regions (DIR/plans) and what each states (DIR/truth), to measure accuracy and scale.")
final class GenerateCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--plans",
      paramLabel = "N",
      required = true,
      description = "number of plans; the first ones stay the same whatever the number")
  private int plans;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "seed: the same gives the same bytes (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--size",
      paramLabel = "CHARACTERS",
      defaultValue = "" + PlanGenerator.USUAL_SIZE,
      description = "length of a plan to aim at (default: ${DEFAULT-VALUE})")
  private int size;

  @Option(
      names = "--html",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "share of plans that are web pages, from 0 to 1 (default: ${DEFAULT-VALUE})")
  private double html;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder to write to")
  private Path out = Path.of("");

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (plans < 1) {
      throw new InputException("--plans", "is " + plans, "Ask for one plan at least");
    }
    PlanGenerator generator = PlanGenerator.load(seed, size, html);
    CorpusWriter writer = new CorpusWriter(out);
    long characters = 0;
    for (int index = 0; index < plans; index++) {
      GeneratedPlan plan = generator.plan(index);
      writer.write(plan);
      characters += plan.text().length();
    }
    console.print(
        String.format(Locale.ROOT, "generate: %d plans, %d characters", plans, characters));
    return ExitCodes.DONE;
  }
}
