package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointSafetyIT {

  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final long SLACK_MILLIS = 8_000;

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.ofSample("--plangraph.query-timeout=" + LIMIT.toSeconds() + "s");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @AfterEach
  void the_next_request_is_answered() {
    HttpResponse<String> next =
        service.ask("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/plangraph/ontology#Plan> }");
    assertEquals(200, next.statusCode(), next.body());
    assertTrue(
        next.body().lines().skip(1).findFirst().orElse("0").strip().matches("[1-9]\\d*"),
        next.body());
  }

  @Test
  void nobody_writes() {
    String insert = "INSERT DATA { <http://e/s> <http://e/p> <http://e/o> }";
    String triple = "<http://e/s> <http://e/p> <http://e/o> .";
    List<HttpResponse<String>> answers =
        List.of(
            service.post("/plans/update", "application/sparql-update", insert),
            service.post(
                "/plans/update",
                "application/x-www-form-urlencoded",
                "update=" + RunningService.encode(insert)),
            service.post("/plans/sparql", "application/sparql-update", insert),
            service.post("/plans", "application/sparql-update", insert),
            service.post("/plans/data?default", "text/turtle", triple),
            service.send(put("/plans/data?graph=http://e/g", triple)),
            service.send(HttpRequest.newBuilder(service.address("/plans/data?default")).DELETE()),
            service.post("/plans/upload", "text/turtle", triple),
            service.ask(insert));
    answers.forEach(
        answer ->
            assertTrue(
                answer.statusCode() >= 400 && answer.statusCode() < 500, answer + answer.body()));
    assertEquals(
        "false",
        service
            .get(
                "/plans/sparql?query=" + RunningService.encode("ASK { ?s <http://e/p> ?o }"),
                "Accept",
                "text/csv")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElse("")
            .strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?where) SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <%s> } SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "ASK { SERVICE <%s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }"
      })
  void service_calls_nobody_who_is_not_listed(String query) throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer inside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    inside.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    inside.start();
    try {
      HttpResponse<String> answer =
          service.ask(query.formatted("http://127.0.0.1:" + inside.getAddress().getPort() + "/"));
      assertEquals(403, answer.statusCode(), answer.body());
      assertEquals(0, calls.get());
    } finally {
      inside.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "http://169.254.169.254/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "loop:",
        "cache:",
        "jar:file:/x!/",
        "http://localhost/"
      })
  void service_opens_no_file_and_no_inner_address(String target) {
    HttpResponse<String> answer = service.ask("SELECT * { SERVICE <" + target + "> { ?s ?p ?o } }");
    assertEquals(403, answer.statusCode(), answer.body());
  }

  @Test
  void graphs_come_from_the_store_only() {
    for (String place :
        List.of("file:///etc/passwd", "http://127.0.0.1:" + service.port() + "/api/queries")) {
      HttpResponse<String> from = service.ask("SELECT * FROM <" + place + "> { ?s ?p ?o }");
      assertEquals(200, from.statusCode(), from.body());
      assertEquals(1, from.body().lines().count(), from.body());
      HttpResponse<String> parameter =
          service.get(
              "/plans/sparql?default-graph-uri="
                  + RunningService.encode(place)
                  + "&query="
                  + RunningService.encode("SELECT * { ?s ?p ?o }"),
              "Accept",
              "text/csv");
      assertEquals(1, parameter.body().lines().count(), parameter.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a (!<x:>|!^<x:>)* ?b . ?c (!<x:>|!^<x:>)* ?d }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<x:>|!^<x:>){1,60} ?b }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = 'none') }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
        "SELECT ?a (COUNT(DISTINCT ?f) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
        "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 900000000",
        "SELECT * { BIND(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '!') AS ?x) FILTER REGEX(?x, '(a|aa)+\\\\1b$') }",
        "SELECT (REPLACE(?x, '(a|aa)+\\\\1b$', 'b') AS ?y) { VALUES ?x { 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' } }"
      })
  void endless_work_stops_at_the_limit(String query) {
    long begun = System.nanoTime();
    HttpResponse<String> answer = service.ask(query);
    long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
    assertTrue(
        millis < LIMIT.toMillis() + SLACK_MILLIS,
        query + " took " + millis + " ms: " + answer.statusCode());
    assertTrue(answer.statusCode() >= 400, answer.body().lines().limit(3).toList().toString());
  }

  @Test
  void a_bomb_of_values_is_stopped() {
    String values =
        IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    String bomb =
        "SELECT (COUNT(*) AS ?n) { "
            + IntStream.range(0, 8)
                .mapToObj(i -> "VALUES ?v" + i + " { " + values + " } ")
                .collect(Collectors.joining())
            + "}";
    assertEquals(503, service.ask(bomb).statusCode());
  }

  @Test
  void a_bomb_of_text_is_stopped() {
    String doubling =
        IntStream.range(0, 40)
            .mapToObj(i -> "BIND(CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ") ")
            .collect(Collectors.joining());
    HttpResponse<String> answer =
        service.ask("SELECT (STRLEN(?t40) AS ?n) { BIND('aaaaaaaa' AS ?t0) " + doubling + "}");
    assertTrue(answer.statusCode() >= 400, answer.body());
  }

  @Test
  void long_queries_are_refused() {
    String ten = "SELECT * { VALUES ?v { " + "\"0123456789\" ".repeat(800_000) + "} }";
    assertEquals(413, service.ask(ten).statusCode());
    String form = "query=" + RunningService.encode(ten.substring(0, 3_000_000));
    assertEquals(
        413, service.post("/plans/sparql", "application/x-www-form-urlencoded", form).statusCode());
    assertEquals(
        413,
        service
            .ask("SELECT * { VALUES ?v { " + "\"0123456789\" ".repeat(25_000) + "} }")
            .statusCode());
    HttpRequest.Builder unannounced =
        HttpRequest.newBuilder(service.address("/plans/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(ten.getBytes(StandardCharsets.UTF_8))));
    assertEquals(413, service.send(unannounced).statusCode());
  }

  @Test
  void deep_and_chained_queries_are_refused() {
    assertEquals(
        400, service.ask("SELECT * { " + "{ ".repeat(5000) + "}".repeat(5000) + " }").statusCode());
    assertEquals(
        400,
        service
            .ask("ASK { FILTER(" + "(".repeat(5000) + "1" + ")".repeat(5000) + ") }")
            .statusCode());
    HttpResponse<String> chain = service.ask("ASK { FILTER(1" + "||1".repeat(80_000) + ") }");
    assertTrue(
        chain.statusCode() == 200 || chain.statusCode() == 400, chain.statusCode() + chain.body());
    assertEquals(
        200,
        service
            .ask(
                "SELECT * { FILTER(\""
                    + "(".repeat(500)
                    + "\" = '''"
                    + "{".repeat(500)
                    + "''') } # "
                    + "[".repeat(500))
            .statusCode());
  }

  @Test
  void an_answer_has_a_last_row() {
    HttpResponse<String> answer = service.ask("SELECT ?a { ?a ?b ?c . ?d ?e ?f }");
    assertEquals("100000", answer.headers().firstValue("PlanGraph-Row-Limit").orElse(""));
    assertEquals(100_001, answer.body().lines().count());
    assertFalse(
        service
            .ask("SELECT ?a { ?a ?b ?c } LIMIT 5")
            .headers()
            .firstValue("PlanGraph-Row-Limit")
            .isPresent());
  }

  @Test
  void no_class_is_loaded_and_no_script_is_written() {
    for (String call : List.of("<java:java.util.Date>(1)", "<\\u006aava:java.util.Date>(1)")) {
      assertEquals(403, service.ask("SELECT (" + call + " AS ?x) {}").statusCode(), call);
    }
    String query = RunningService.encode("ASK {}");
    assertEquals(400, service.get("/plans/sparql?callback=alert(1)&query=" + query).statusCode());
    assertEquals(
        400,
        service.get("/plans/sparql?stylesheet=%22%3E%3Cscript%3E&query=" + query).statusCode());
  }

  @Test
  void headers_and_iris_cannot_be_injected() {
    String query = RunningService.encode("ASK {}");
    List<HttpResponse<String>> answers =
        List.of(
            service.get("/plans/sparql?query=" + query + "&x%0d%0aSet-Cookie:%20a=b=1"),
            service.get("/plans/data?graph=http://e/%0d%0aSet-Cookie:%20a=b"),
            service.get("/plans/sparql?output=json%0d%0aSet-Cookie:%20a=b&query=" + query),
            service.get("/api/queries/links-of-region?region=x%0d%0aSet-Cookie:%20a=b"),
            service.get(
                "/api/queries/links-of-region?region="
                    + RunningService.encode("http://e/> } ; DROP ALL #")),
            service.get(
                "/api/queries/links-of-region?region="
                    + RunningService.encode("http://e/x>) ?s ?p ?o } #")));
    for (HttpResponse<String> answer : answers) {
      assertAll(
          () -> assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), answer.toString()),
          () -> assertTrue(answer.statusCode() < 500, answer + answer.body()));
    }
  }

  private static HttpRequest.Builder put(String path, String body) {
    return HttpRequest.newBuilder(service.address(path))
        .header("Content-Type", "text/turtle")
        .PUT(HttpRequest.BodyPublishers.ofString(body));
  }
}
