package org.plangraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.InputException;
import org.plangraph.record.Corrections;
import picocli.CommandLine.Option;

/** The option that names the folder of corrections. */
final class CorrectionsOption {

  private static final Path USUAL = Path.of("corrections");

  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description =
          "folder of corrections by people, *.yaml (default: corrections, if there is one)")
  private @Nullable Path folder;

  Corrections load(Console console) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new InputException(
          folder.toString(), "is no folder", "Name the folder that holds the corrections");
    }
    Path from = folder == null ? USUAL : folder;
    if (!Files.isDirectory(from)) {
      return Corrections.NONE;
    }
    Corrections corrections = Corrections.load(from);
    console.note("correct: " + corrections.count() + " decisions of " + from);
    return corrections;
  }
}
