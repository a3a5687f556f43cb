package org.plangraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.ingest.DocumentFiles;
import org.plangraph.pipeline.Build;
import org.plangraph.pipeline.BuildReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plangraph build}. */
@Command(
    name = "build",
    description =
        "Reads, extracts, maps, validates and loads; then switches. What fails before leaves what is served.")
final class BuildCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "documents, or folders and archives of them")
  private List<Path> paths = List.of();

  @Mixin private DataOption data = new DataOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Build build = new Build(data.folder(), Bar.onTerminal(), time.time());
    return build(paths, build.with(corrections.load(console)), console);
  }

  static int build(List<Path> paths, Build build, Console console) {
    DocumentFiles inputs = DocumentFiles.of(paths);
    inputs
        .ignored()
        .forEach(file -> console.note(file + ": left aside, no reader knows its ending"));
    BuildReport report = build.run(inputs.documents());
    BuildFigures.print(report, console);
    return Failures.tell(report.extracted().failures(), inputs.documents().size(), console);
  }
}
