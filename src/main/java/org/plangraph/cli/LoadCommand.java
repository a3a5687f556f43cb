package org.plangraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plangraph.query.CatalogGraph;
import org.plangraph.store.GraphLoader;
import org.plangraph.store.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plangraph load}. */
@Command(
    name = "load",
    description =
        "Loads N-Quads as a new generation and switches to it; a running server moves on by itself.")
final class LoadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE.nq", description = "N-Quads made by «plangraph map»")
  private Path file = Path.of("graph.nq");

  @Mixin private DataOption data = new DataOption();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded loaded = new GraphLoader(data.folder(), CatalogGraph::load).load(file);
    double seconds = loaded.time().toMillis() / 1000.0;
    console.print(
        String.format(
            Locale.ROOT,
            "load: %,d quads in %.1f s (%,.0f quads/s), generation %d of %s",
            loaded.quadCount(),
            seconds,
            loaded.quadCount() / Math.max(seconds, 0.001),
            loaded.generation(),
            data.folder().root()));
    return ExitCodes.DONE;
  }
}
