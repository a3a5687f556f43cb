package org.plangraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plangraph.ingest.DocumentFiles;
import org.plangraph.pipeline.Derivations;
import org.plangraph.pipeline.ExtractStage;
import org.plangraph.pipeline.Extracted;
import org.plangraph.pipeline.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph extract}. */
@Command(
    name = "extract",
    description = "Extracts records (JSON) from documents, with their texts and maps below text/.")
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "documents, or folders and archives of them")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "folder for the records")
  private Path out = Path.of(".");

  @Option(
      names = "--explain",
      description = "also prints how each item was derived: quote, rule, parts of the rule")
  private boolean explains;

  @Mixin private ChatOption chat = new ChatOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DocumentFiles inputs = DocumentFiles.of(paths);
    inputs
        .ignored()
        .forEach(file -> console.note(file + ": left aside, no reader knows its ending"));
    ExtractStage stage = chat.stage(time.time()).with(corrections.load(console));
    Extracted extracted = stage.run(inputs.documents(), out, Bar.onTerminal());
    extracted.unread().forEach(this::tell);
    if (explains) {
      Derivations derivations = new Derivations();
      extracted.records().forEach(record -> derivations.of(record).forEach(console::print));
    }
    console.print(
        String.format(
            Locale.ROOT,
            "extract: %d records in %s, %,d characters",
            extracted.records().size(),
            out,
            extracted.characterCount()));
    return Failures.tell(extracted.failures(), inputs.documents().size(), console);
  }

  private void tell(Unread unread) {
    console.note(
        String.format(
            Locale.ROOT,
            "%s: %d numbers in sections of aims were not understood; %s",
            unread.document(),
            unread.quotes().size(),
            explains ? "they are" : "--explain lists them"));
    if (explains) {
      unread.quotes().forEach(quote -> console.note("  " + quote));
    }
  }
}
