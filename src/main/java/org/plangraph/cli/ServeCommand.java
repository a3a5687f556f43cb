package org.plangraph.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.plangraph.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plangraph serve}. */
@Command(
    name = "serve",
    description =
        "Serves the graph: pages, the API of saved questions, SPARQL at /plans/sparql; read-only.")
final class ServeCommand implements Callable<Integer> {

  private final Console console;
  private final Serving serving;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "port, 0 for any (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen at (default: ${DEFAULT-VALUE}, this machine only)")
  private String host = "127.0.0.1";

  ServeCommand(Console console, Serving serving) {
    this.console = console;
    this.serving = serving;
  }

  @Override
  public Integer call() throws InterruptedException {
    serve(data.folder(), host, port, serving, console);
    return ExitCodes.DONE;
  }

  /** Serves until the process is told to end. */
  static void serve(DataFolder folder, String host, int port, Serving serving, Console console)
      throws InterruptedException {
    Serving.Running running = serving.start(folder, host, port);
    Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-serving"));
    console.print(
        "serve: "
            + running.address()
            + "   SPARQL: "
            + running.address()
            + "plans/sparql   (Ctrl+C ends)");
    new CountDownLatch(1).await();
  }
}
