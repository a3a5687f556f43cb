package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.cli.Serving;
import org.plangraph.store.DataFolder;
import org.plangraph.store.GraphLoader;
import org.plangraph.store.SampleGraph;
import org.plangraph.store.ServerNote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port over the sample graph. */
class ServerIT {

  @TempDir static Path temp;
  private static DataFolder folder;
  private static Serving.Running server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() throws IOException {
    folder = SampleGraph.loaded(temp);
    server = new SpringServing().start(folder, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** One row a promise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                                                | text/html                       | 200 | text/html                       | 吴兴区
          /?lang=en                                        | text/html                       | 200 | text/html                       | questions
          /questions/coverage                              | text/html                       | 200 | text/html                       | 330502
          /questions/links-of-region?region=%E5%90%B4%E5%85%B4%E5%8C%BA | text/html          | 200 | text/html                       | 主动对接吴江
          /questions/links-of-region?region=none           | text/html                       | 200 | text/html                       | none
          /questions/nothing                               | text/html                       | 404 | text/html                       | nothing
          /plangraph.css                                   | text/css                        | 200 | text/css                        | table
          /api/queries                                     | application/json                | 200 | application/json                | shared-strategies
          /v3/api-docs                                     | application/json                | 200 | application/json                | operationId
          /api/queries/coverage                            | */*                             | 200 | application/json                | 吴江区
          /api/queries/coverage                            | text/csv                        | 200 | text/csv                        | 吴江区
          /api/queries/coverage                            | text/tab-separated-values       | 200 | text/tab-separated-values       | ?regionName
          /api/queries/coverage                            | application/sparql-results+json | 200 | application/sparql-results+json | bindings
          /api/queries/coverage                            | image/png                       | 406 | application/problem+json        | xlsx
          /api/queries/coverage.csv                        | application/json                | 200 | text/csv                        | 吴江区
          /api/queries/coverage.tsv                        | */*                             | 200 | text/tab-separated-values       | 吴江区
          /api/queries/coverage?format=csv                 | application/json                | 200 | text/csv                        | 吴江区
          /api/queries/coverage                            | application/sparql-results+xml  | 200 | application/sparql-results+xml  | 吴江区
          /api/queries/coverage                            | text/csv;q=0.2, text/tab-separated-values | 200 | text/tab-separated-values | ?regionName
          /api/queries/coverage                            | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | 200 | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | PK
          /api/queries/coverage.xml                        | */*                             | 200 | application/sparql-results+xml  | 吴江区
          /api/queries/coverage.xlsx                       | */*                             | 200 | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | PK
          /api/queries/coverage.xlsx?lang=fr               | */*                             | 400 | application/problem+json        | none of zh, en
          /api/queries/coverage.ttl                        | */*                             | 404 | application/problem+json        | ttl
          /api/queries/coverage                            | text/turtle                     | 406 | application/problem+json        | xlsx
          /api/queries/links-as-graph                      | text/turtle                     | 200 | text/turtle                     | plan:quote
          /api/queries/links-as-graph                      | application/ld+json             | 200 | application/ld+json             | @context
          /api/queries/links-as-graph.nt                   | */*                             | 200 | application/n-triples           | ontology#quote
          /api/queries/links-as-graph.csv?limit=3          | */*                             | 200 | text/csv                        | subject,predicate,object
          /api/queries/coverage.pdf                        | */*                             | 404 | application/problem+json        | pdf
          /api/queries/coverage?format=pdf                 | */*                             | 400 | application/problem+json        | none of json
          /api/queries/nothing                             | */*                             | 404 | application/problem+json        | nothing
          /api/queries/evidence-of?fact=id/plan/none/x     | */*                             | 404 | application/problem+json        | nothing is known
          /api/queries/indicator-across-regions            | */*                             | 400 | application/problem+json        | is missing
          /api/queries/indicator-across-regions?indicator=gdp&year=2025 | text/csv           | 200 | text/csv                        | 3000
          /api/queries/coverage?limit=0                    | */*                             | 400 | application/problem+json        | limit
          /plans/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D  | application/sparql-results+json | 200 | application/sparql-results+json | true
          /plans/sparql?query=nonsense                     | */*                             | 400 | text/plain                      | line 1
          /plans/data?graph=https://w3id.org/plangraph/graph/330602-outline-2021 | text/turtle | 200 | text/turtle                    | 学习
          /plans/data?graph=urn:x-arq:UnionGraph           | text/turtle                     | 200 | text/turtle                     | 吴兴区
          /missing                                         | application/json                | 404 | application/problem+json        | missing
          """)
  void answers_as_promised(String path, String accept, int status, String type, String word)
      throws Exception {
    HttpResponse<String> response = get(path, accept);
    assertEquals(status, response.statusCode(), response.body());
    String found = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(found.startsWith(type), found);
    assertTrue(response.body().contains(word), response.body());
    assertFalse(response.body().contains("\tat "), "a stack trace");
    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void tells_all_problems_at_once() throws Exception {
    JsonNode problem =
        json(
            "/api/queries/indicator-across-regions?year=soon&foo=1&bar=2&indicator=%E6%97%A0", 400);
    assertEquals(4, problem.get("problems").size(), problem.toString());
    assertEquals(400, problem.get("status").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "?lang=en, zh, region",
    "?lang=zh, en, 地区",
    "'', en-GB, region",
    "'', 'fr, zh-CN', 地区"
  })
  void workbooks_have_headings_in_the_language_asked_for(
      String parameter, String accepted, String word) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/api/queries/coverage.xlsx" + parameter))
            .header("Accept-Language", accepted)
            .build();
    HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals(
        "attachment; filename=\"coverage.xlsx\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(answer.body()))) {
      StringBuilder headings = new StringBuilder();
      read.getSheetAt(0).getRow(0).forEach(cell -> headings.append(cell.getStringCellValue()));
      assertTrue(headings.toString().contains(word), headings.toString());
    }
  }

  @Test
  void the_default_graph_is_the_union() throws Exception {
    HttpResponse<String> all = get("/plans/data?default", "text/turtle");
    assertEquals(307, all.statusCode());
    String where = all.headers().firstValue("Location").orElse("");
    HttpResponse<String> union = get(where, "text/turtle");
    assertEquals(200, union.statusCode());
    assertTrue(union.body().contains("吴兴区") && union.body().contains("越城区"), where);
  }

  @Test
  void pages_by_links() throws Exception {
    HttpResponse<String> first = get("/api/queries/coverage.csv?limit=2", "*/*");
    List<String> links = first.headers().allValues("Link");
    assertEquals(1, links.size(), links.toString());
    assertTrue(
        links.get(0).contains("offset=2") && links.get(0).endsWith("rel=\"next\""),
        links.toString());
    HttpResponse<String> last = get("/api/queries/coverage.csv?limit=2&offset=2", "*/*");
    assertTrue(last.headers().allValues("Link").toString().contains("rel=\"prev\""));
    assertTrue(
        last.headers().allValues("Link").stream()
            .anyMatch(link -> link.endsWith("rel=\"first\"") && link.contains("offset=0")));
    assertFalse(last.headers().allValues("Link").toString().contains("rel=\"next\""));
    assertEquals(3, last.body().lines().count());
  }

  @Test
  void describes_one_operation_for_each_question() throws Exception {
    JsonNode document = json("/v3/api-docs", 200);
    JsonNode questions = json("/api/queries", 200);
    assertEquals("3.1.0", document.get("openapi").asString());
    assertEquals(questions.size(), document.get("paths").size());
    JsonNode get = document.get("paths").get("/api/queries/shared-strategies").get("get");
    assertEquals("shared-strategies", get.get("operationId").asString());
    assertEquals("boolean", get.get("parameters").get(1).get("schema").get("type").asString());
  }

  @Test
  void writes_nothing() throws Exception {
    String update =
        "update=" + URLEncoder.encode("DELETE WHERE { ?s ?p ?o }", StandardCharsets.UTF_8);
    for (String path : List.of("/plans/sparql", "/plans/update", "/plans", "/plans/data")) {
      HttpRequest request =
          HttpRequest.newBuilder(server.address().resolve(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(update))
              .build();
      int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      assertTrue(status >= 400 && status < 500, path + " gave " + status);
    }
    assertTrue(get("/api/queries/coverage.csv", "*/*").body().contains("吴兴区"));
  }

  @Test
  void calls_no_other_service() throws Exception {
    String query = "SELECT * { SERVICE <" + server.address() + "plans/sparql> { ?s ?p ?o } }";
    HttpResponse<String> response =
        get("/plans/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "*/*");
    assertTrue(response.statusCode() >= 400, response.body());
  }

  @Test
  void a_parameter_stays_a_term() throws Exception {
    String nasty = URLEncoder.encode("x> } ; DROP ALL ; { <y", StandardCharsets.UTF_8);
    assertEquals(400, get("/api/queries/links-of-region?region=" + nasty, "*/*").statusCode());
    String quoted = URLEncoder.encode("\" } UNION { ?a ?b ?c } #", StandardCharsets.UTF_8);
    HttpResponse<String> scope = get("/api/queries/goals-by-scope.csv?scope=" + quoted, "*/*");
    assertEquals(200, scope.statusCode());
    assertEquals(1, scope.body().lines().count());
  }

  @Test
  void moves_on_to_a_new_generation() throws Exception {
    Path own = Files.createDirectories(temp.resolve("own"));
    DataFolder data = SampleGraph.loaded(own);
    try (Serving.Running running = new SpringServing().start(data, "127.0.0.1", 0)) {
      assertEquals(running.address(), ServerNote.find(data).orElseThrow());
      URI ask =
          running.address().resolve("plans/sparql?query=ASK%7B%3Chttp://e/s%3E%20%3Fp%20%3Fo%7D");
      assertTrue(body(ask).contains("false"));
      Path quads =
          Files.writeString(
              own.resolve("new.nq"), "<http://e/s> <http://e/p> \"1\" <http://e/g> .\n");
      new GraphLoader(data).load(quads);
      for (int i = 0; i < 60 && !body(ask).contains("true"); i++) {
        Thread.sleep(50);
      }
      assertTrue(body(ask).contains("true"), "still on the old generation after three seconds");
    }
    assertTrue(ServerNote.find(data).isEmpty());
  }

  private static JsonNode json(String path, int status) throws Exception {
    HttpResponse<String> response = get(path, "application/json");
    assertEquals(status, response.statusCode(), response.body());
    return JsonMapper.shared().readTree(response.body());
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", accept).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String body(URI address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
