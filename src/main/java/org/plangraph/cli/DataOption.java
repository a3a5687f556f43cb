package org.plangraph.cli;

import java.nio.file.Path;
import org.plangraph.store.DataFolder;
import picocli.CommandLine.Option;

/** The option that names the data folder. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "D",
      defaultValue = "data",
      description = "data folder (default: ${DEFAULT-VALUE})")
  private Path path = Path.of("data");

  DataFolder folder() {
    return new DataFolder(path);
  }
}
