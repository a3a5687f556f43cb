package org.plangraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plangraph.model.InputException;
import org.plangraph.pipeline.Build;
import org.plangraph.query.Answer;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.SavedQuery;
import org.plangraph.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plangraph demo}. */
@Command(
    name = "demo",
    description = "Builds the sample documents, asks three questions of them and serves the graph.")
final class DemoCommand implements Callable<Integer> {

  private static final Page SHOWN = new Page(12, 0);

  private final Console console;
  private final Serving serving;

  @Option(names = "--once", description = "end after the questions instead of serving")
  private boolean isOnce;

  @Option(
      names = "--samples",
      defaultValue = "${sys:plangraph.home:-.}/samples",
      description = "folder of the documents (default: those that come with the program)")
  private Path samples = Path.of("samples");

  @Option(
      names = "--data",
      paramLabel = "D",
      description = "data folder (default: a temporary one)")
  private Path data = Path.of("");

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "port, 0 for any (default: ${DEFAULT-VALUE})")
  private int port;

  DemoCommand(Console console, Serving serving) {
    this.console = console;
    this.serving = serving;
  }

  @Override
  public Integer call() throws InterruptedException {
    DataFolder folder = new DataFolder(data.toString().isEmpty() ? temporary() : data);
    int exitCode = BuildCommand.build(documents(), new Build(folder, Bar.onTerminal()), console);
    QueryCatalog catalog = QueryCatalog.load();
    ask(catalog, "coverage", Map.of(), folder);
    ask(catalog, "indicator-across-regions", Map.of("indicator", "gdp", "year", "2025"), folder);
    ask(catalog, "shared-strategies", Map.of(), folder);
    if (exitCode == ExitCodes.DONE && !isOnce) {
      ServeCommand.serve(folder, "127.0.0.1", port, serving, console);
    }
    return exitCode;
  }

  private void ask(
      QueryCatalog catalog, String id, Map<String, String> parameters, DataFolder folder) {
    SavedQuery query = QueryCommand.require(catalog, id);
    console.print("");
    console.print(query.question() + "  " + query.questionEn());
    console.print("$ plangraph query " + id + parameters(parameters));
    Answer answer = QueryCommand.ask(query, parameters, SHOWN, folder);
    answer.write(AnswerFormat.TABLE, QueryCommand.labels(query), console.out());
    console.print(answer.rowCount() + (answer.hasMore() ? " rows and more" : " rows"));
  }

  private static String parameters(Map<String, String> parameters) {
    StringBuilder text = new StringBuilder();
    parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                text.append(" --param ")
                    .append(entry.getKey())
                    .append('=')
                    .append(entry.getValue()));
    return text.toString();
  }

  private List<Path> documents() {
    try (Stream<Path> files = Files.list(samples)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new InputException(
          samples.toString(), "no folder of documents", "Name it by --samples");
    }
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("plangraph-demo-");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> new DataFolder(folder).discard(), "remove-demo"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
