package org.plangraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plangraph.model.InputException;
import org.plangraph.pipeline.GraphDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plangraph diff}. */
@Command(
    name = "diff",
    description = "Says which statements two builds do not share, fact by fact.")
final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "data folder or N-Quads file, the earlier one")
  private Path before = Path.of(".");

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "data folder or N-Quads file, the later one")
  private Path after = Path.of(".");

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GraphDifference difference = GraphDifference.between(quads(before), quads(after));
    difference.lines().forEach(console::print);
    console.print(
        "diff: %d added, %d removed, %d changed, %d the same"
            .formatted(
                difference.added(), difference.removed(), difference.changed(), difference.same()));
    return ExitCodes.DONE;
  }

  private static Path quads(Path given) {
    Path file = Files.isDirectory(given) ? given.resolve("build").resolve("graph.nq") : given;
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          given.toString(),
          "holds no build/graph.nq and is no N-Quads file",
          "Name a data folder that was built");
    }
    return file;
  }
}
