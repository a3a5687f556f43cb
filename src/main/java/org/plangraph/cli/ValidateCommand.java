package org.plangraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plangraph.model.InputException;
import org.plangraph.pipeline.ValidateStage;
import org.plangraph.quality.Report;
import org.plangraph.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph validate}. */
@Command(
    name = "validate",
    description =
        "Judges quads, or a loaded graph, by the shapes and checks; a violation gives exit code 2.")
final class ValidateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.nq",
      description = "N-Quads made by «plangraph map»")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--data", paramLabel = "D", description = "data folder, instead of a file")
  private Optional<Path> data = Optional.empty();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (file.isPresent() == data.isPresent()) {
      throw new InputException("validate", "needs one thing to judge", "Give FILE.nq or --data D");
    }
    ValidateStage stage = new ValidateStage();
    Report report =
        file.map(stage::run).orElseGet(() -> stage.run(new DataFolder(data.orElseThrow())));
    console.print(report.render().stripTrailing());
    return report.conforms() ? ExitCodes.DONE : ExitCodes.INPUT;
  }
}
