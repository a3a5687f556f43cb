package org.plangraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plangraph.lexicon.RegionConversion;
import org.plangraph.lexicon.RegionConversion.Outcome;
import org.plangraph.model.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plangraph regions}: makes the tables of divisions anew; for maintainers. */
@Command(
    name = "regions",
    description = "Converts the published packages of divisions into ontology/regions.")
final class RegionsCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DIR",
      description = "folder with china-division/ and lcn/ unpacked")
  private Path from = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ontology/regions",
      description = "folder of the tables (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("ontology/regions");

  RegionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Outcome outcome = RegionConversion.convert(from, out);
      console.print(
          "regions: %d provinces, %d prefectures, %d counties, %d townships in %s"
              .formatted(
                  outcome.provinces(),
                  outcome.prefectures(),
                  outcome.counties(),
                  outcome.townships(),
                  out));
      console.print(
          "counties that only statistics know: %d; only civil affairs: %d; named otherwise: %d"
              .formatted(outcome.statisticsOnly(), outcome.affairsOnly(), outcome.renamed()));
      return ExitCodes.DONE;
    } catch (IOException e) {
      throw new InputException(
          from.toString(), String.valueOf(e.getMessage()), "Unpack both packages there");
    }
  }
}
