package org.plangraph.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.plangraph.query.CatalogGraph;
import org.plangraph.store.DataFolder;
import org.plangraph.store.GraphLoader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real server on a free port over a data folder of its own, and a client. */
final class RunningService implements AutoCloseable {

  private final DataFolder folder;
  private final ConfigurableApplicationContext context;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private RunningService(DataFolder folder, ConfigurableApplicationContext context) {
    this.folder = folder;
    this.context = context;
  }

  /** Serves the sample graph of the saved queries. */
  static RunningService ofSample(String... settings) {
    return of(Path.of("queries/tests/sample.trig"), settings);
  }

  static RunningService of(Path graph, String... settings) {
    DataFolder folder = loaded(graph);
    List<String> arguments =
        new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
    arguments.add("--plangraph.data=" + folder.root());
    arguments.addAll(List.of(settings));
    return new RunningService(
        folder,
        new SpringApplicationBuilder(ServerConfiguration.class)
            .run(arguments.toArray(String[]::new)));
  }

  static DataFolder loaded(Path graph) {
    try {
      Path work =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/services")), "data");
      Path quads = work.resolve("graph.nq");
      try (OutputStream out = Files.newOutputStream(quads)) {
        RDFDataMgr.write(out, RDFDataMgr.loadDatasetGraph(graph.toString()), Lang.NQUADS);
      }
      DataFolder folder = new DataFolder(work.resolve("data"));
      new GraphLoader(folder, CatalogGraph::load).load(quads);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataFolder folder() {
    return folder;
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> ask(String sparql) {
    return post(
        "/plans/sparql",
        "application/sparql-query",
        sparql,
        "Accept",
        "text/csv,application/n-triples,*/*;q=0.1");
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    context.close();
    folder.discard();
  }
}
