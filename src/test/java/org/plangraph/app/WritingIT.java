package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WritingIT {

  private static final String UPDATE = "application/sparql-update";
  private static final String GRAPH = "/plans/data?graph=http://e/g";
  private static final String INSERT =
      "INSERT DATA { GRAPH <http://e/g> { <http://e/s> <http://e/p> <http://e/o> } }";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.ofSample("--plangraph.token=sesame");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_token_and_nothing_else_lets_write() {
    assertEquals(401, service.post("/plans/update", UPDATE, INSERT).statusCode());
    assertEquals(
        401,
        service.post("/plans/update", UPDATE, INSERT, "Authorization", "Bearer open").statusCode());
    assertEquals(
        401, service.post("/plans/update", UPDATE, INSERT, "Authorization", "sesame").statusCode());
    assertEquals(
        401, service.post(GRAPH, "text/turtle", "<http://e/a> <http://e/b> 1 .").statusCode());
    assertTrue(service.ask("ASK { ?s <http://e/p> ?o }").body().contains("false"));
    HttpResponse<String> written = write("/plans/update", UPDATE, INSERT);
    assertEquals(204, written.statusCode());
    assertEquals(
        "unchanged until the next load",
        written.headers().firstValue("PlanGraph-Text-Search").orElse(""));
    assertTrue(service.ask("ASK {}").headers().firstValue("PlanGraph-Text-Search").isEmpty());
    assertTrue(service.ask("ASK { ?s <http://e/p> ?o }").body().contains("true"));
    assertTrue(write(GRAPH, "text/turtle", "<http://e/a> <http://e/b> 1 .").statusCode() < 300);
    assertTrue(service.ask("ASK { ?s <http://e/b> ?o }").body().contains("true"));
    assertTrue(service.get("/api/queries/coverage").headers().firstValue("ETag").isEmpty());
  }

  @Test
  void writing_fetches_nothing_from_elsewhere() {
    String self = service.address("/downloads/plangraph.nq").toString();
    assertEquals(403, write("/plans/update", UPDATE, "LOAD <" + self + ">").statusCode());
    assertEquals(
        403,
        write("/plans/update", UPDATE, "LOAD SILENT <file:///etc/passwd> INTO GRAPH <http://e/x>")
            .statusCode());
    String inner =
        "INSERT { ?s ?p ?o } WHERE { SERVICE <"
            + service.address("/plans/sparql")
            + "> { ?s ?p ?o } }";
    assertTrue(write("/plans/update", UPDATE, inner).statusCode() >= 400);
    String context = "{\"@context\":\"" + self + "\",\"@id\":\"http://e/j\",\"http://e/k\":1}";
    assertEquals(415, write(GRAPH, "application/ld+json", context).statusCode());
    assertEquals(400, write("/plans/update", UPDATE, "INSERT NONSENSE").statusCode());
    assertEquals(400, service.ask(INSERT).statusCode());
  }

  @Test
  void no_other_way_round_the_token() {
    String other = INSERT.replace("http://e/p", "http://e/sly");
    for (String path :
        List.of(
            "/plans/update;x=/sparql",
            "/plans/%75pdate",
            "/plans/update/sparql",
            "/plans/sparql",
            "/plans",
            "/plans/",
            "/plans/update/",
            "//plans/update")) {
      assertTrue(service.post(path, UPDATE, other).statusCode() >= 400, path);
    }
    assertTrue(service.ask("ASK { ?s <http://e/sly> ?o }").body().contains("false"));
  }

  private static HttpResponse<String> write(String path, String type, String body) {
    return service.post(path, type, body, "Authorization", "Bearer sesame");
  }
}
