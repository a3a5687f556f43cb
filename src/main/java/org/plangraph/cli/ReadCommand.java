package org.plangraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.model.InputException;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanDocument;
import org.plangraph.pipeline.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plangraph read}. */
@Command(name = "read", description = "Reads documents and tells what they are: title, region, period, outline, repairs.")
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "documents, or folders of them")
  private List<Path> paths = List.of();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DocumentReader reader = new DocumentReader();
    int failed = 0;
    List<Path> documents = Inputs.of(paths).documents();
    for (Path file : documents) {
      try {
        print(reader.read(file));
      } catch (InputException e) {
        console.problem(e.getMessage());
        failed++;
      }
    }
    return Failures.exitCode(failed, documents.size(), console);
  }

  private void print(PlanDocument document) {
    Metadata metadata = document.metadata();
    console.print(document.doc() + "  " + document.plan());
    console.print("    " + metadata.title());
    console.print(
        String.format(
            Locale.ROOT,
            "    %s (%s), %s–%s, %,d characters, %d headings, %d tables",
            metadata.region(),
            metadata.regionCode(),
            metadata.periodStart(),
            metadata.periodEnd(),
            document.text().length(),
            document.sections().size(),
            document.tables().size()));
    if (!document.repairs().isEmpty()) {
      console.print(
          "    repairs: "
              + document.repairs().stream()
                  .map(repair -> repair.step() + " " + repair.count())
                  .collect(Collectors.joining(", ")));
    }
  }
}
