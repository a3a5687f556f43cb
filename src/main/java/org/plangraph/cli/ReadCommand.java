package org.plangraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plangraph.ingest.DocumentFiles;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.model.InputException;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Repair;
import org.plangraph.model.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph read}. */
@Command(
    name = "read",
    description = "Reads documents and prints what they are, their outline and their clean text.")
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "documents, or folders and archives of them")
  private List<Path> paths = List.of();

  @Option(
      names = "--repairs",
      description = "print what was repaired instead of the outline and the text")
  private boolean repairs;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DocumentReader reader = new DocumentReader();
    int failed = 0;
    DocumentFiles inputs = DocumentFiles.of(paths);
    inputs
        .ignored()
        .forEach(file -> console.note(file + ": left aside, no reader knows its ending"));
    for (Path file : inputs.documents()) {
      try {
        print(reader.read(file));
      } catch (InputException e) {
        console.problem(e.getMessage());
        failed++;
      }
    }
    return Failures.exitCode(failed, inputs.documents().size(), console);
  }

  private void print(PlanDocument document) {
    printHead(document);
    if (repairs) {
      document.repairs().forEach(this::print);
    } else {
      console.print("");
      document.sections().forEach(this::print);
      console.print("");
      console.print(document.text().strip());
    }
    console.print("");
  }

  private void printHead(PlanDocument document) {
    Metadata metadata = document.metadata();
    console.print(document.doc() + "  " + document.plan());
    console.print("    " + metadata.title());
    console.print(
        String.format(
            Locale.ROOT,
            "    %s (%s), %s, %s–%s, %,d characters, %d headings, %d tables, %d kinds of repairs",
            metadata.region(),
            metadata.regionCode(),
            metadata.kind().word(),
            metadata.periodStart(),
            metadata.periodEnd(),
            document.text().length(),
            document.sections().size(),
            document.tables().size(),
            document.repairs().size()));
  }

  private void print(Repair repair) {
    console.print(String.format(Locale.ROOT, "%8d  %s", repair.count(), repair.step()));
  }

  private void print(Section section) {
    console.print(
        "  ".repeat(Math.max(1, section.level()))
            + (section.level() == 0 ? "· " : "")
            + section.title());
  }
}
