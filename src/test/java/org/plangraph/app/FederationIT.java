package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions over two real servers, with the examples that we ship. */
class FederationIT {

  private static final Path EXAMPLES = Path.of("examples/federated");
  private static final String MATCH =
      "GRAPH <https://w3id.org/plangraph/graph/vocabulary> { <https://w3id.org/plangraph/id/region/330502> skos:exactMatch <http://www.wikidata.org/entity/Q1026476> . }\n";

  private static FusekiServer wikidata;
  private static RunningService service;
  private static RunningService second;

  @TempDir static Path temp;

  @BeforeAll
  static void start() throws IOException {
    wikidata =
        FusekiServer.create()
            .port(0)
            .add(
                "/wd",
                DatasetFactory.wrap(
                    RDFDataMgr.loadModel("src/test/resources/federation/wikidata.ttl")))
            .build()
            .start();
    Path graph =
        Files.writeString(
            temp.resolve("graph.trig"),
            Files.readString(Path.of("queries/tests/sample.trig")) + MATCH);
    second = RunningService.ofSample();
    service =
        RunningService.of(
            graph,
            "--plangraph.federation=" + wikidata() + "," + second.address("/plans/sparql"),
            "--plangraph.federation-private=true");
  }

  @AfterAll
  static void stop() {
    service.close();
    second.close();
    wikidata.stop();
  }

  @Test
  void we_ask_a_second_server_that_is_listed() throws IOException {
    HttpResponse<String> answer =
        service.ask(
            example("wikidata-population", "https://query.wikidata.org/sparql", wikidata()));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(List.of("吴兴区,http://www.wikidata.org/entity/Q1026476,1015937"), rows(answer));
  }

  @Test
  void two_plangraphs_share_strategies() throws IOException {
    String ask =
        example(
            "second-plangraph",
            "http://127.0.0.1:8081/plans/sparql",
            second.address("/plans/sparql").toString());
    HttpResponse<String> answer = service.ask(ask);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(rows(answer).size() > 1, answer.body());
  }

  @Test
  void a_second_server_asks_us() throws IOException {
    String ask =
        example(
            "from-elsewhere",
            "http://127.0.0.1:8080/plans/sparql",
            service.address("/plans/sparql").toString());
    try (QueryExecHTTP run = QueryExecHTTP.service(wikidata()).query(ask).build()) {
      assertTrue(
          run.select().materialize().stream()
              .anyMatch(row -> row.get("strategy").getURI().contains("/concept/strategy/")));
    }
  }

  @Test
  void a_listed_address_inside_the_network_needs_the_owners_word() throws IOException {
    try (RunningService strict = RunningService.ofSample("--plangraph.federation=" + wikidata())) {
      HttpResponse<String> answer =
          strict.ask("SELECT * { SERVICE <" + wikidata() + "> { ?s ?p ?o } }");
      assertTrue(
          answer.statusCode() == 403 || answer.statusCode() == 422,
          answer.statusCode() + answer.body());
    }
  }

  @Test
  void a_redirect_leads_nowhere() throws IOException {
    AtomicInteger reached = new AtomicInteger();
    HttpServer tricky = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    String base = "http://127.0.0.1:" + tricky.getAddress().getPort();
    tricky.createContext(
        "/sparql",
        exchange -> {
          exchange.getResponseHeaders().add("Location", base + "/inside");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    tricky.createContext(
        "/inside",
        exchange -> {
          reached.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    tricky.start();
    try (RunningService other =
        RunningService.ofSample(
            "--plangraph.federation=" + base + "/sparql", "--plangraph.federation-private=true")) {
      HttpResponse<String> answer =
          other.ask("SELECT * { SERVICE <" + base + "/sparql> { ?s ?p ?o } }");
      assertEquals(403, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("redirect"), answer.body());
      assertEquals(0, reached.get());
      assertEquals(200, other.ask("ASK {}").statusCode());
    } finally {
      tricky.stop(0);
    }
  }

  private static String wikidata() {
    return "http://127.0.0.1:" + wikidata.getPort() + "/wd/sparql";
  }

  private static String example(String name, String written, String real) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(name + ".rq"));
    assertTrue(text.contains(written), name);
    return text.replace(written, real);
  }

  private static List<String> rows(HttpResponse<String> answer) {
    return answer.body().lines().skip(1).map(String::strip).toList();
  }
}
