package org.plangraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plangraph.mapping.PlanCount;
import org.plangraph.pipeline.MapStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph map}. */
@Command(name = "map", description = "Maps records to N-Quads by the RML mappings.")
final class MapCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "folder with records")
  private Path folder = Path.of(".");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.nq",
      description = "file for the quads")
  private Path out = Path.of("graph.nq");

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<PlanCount> counts = new MapStage().run(MapStage.records(folder), out, Bar.onTerminal());
    BuildFigures.printPlans(counts, console);
    int total = counts.stream().mapToInt(PlanCount::quads).sum();
    console.print(
        String.format(
            Locale.ROOT,
            "map: %d plans, %,d quads and the vocabulary in %s",
            counts.size(),
            total,
            out));
    return ExitCodes.DONE;
  }
}
