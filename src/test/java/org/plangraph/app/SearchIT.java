package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.store.GraphLoader;

class SearchIT {

  private static final String ZONE = "https://w3id.org/plangraph/id/platform/zone";
  private static final String EVIDENCE = "https://w3id.org/plangraph/id/plan/p1/evidence/e1";
  private static final String GRAPH =
      """
      PREFIX b: <https://w3id.org/plangraph/>
      PREFIX plan: <https://w3id.org/plangraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      GRAPH <https://w3id.org/plangraph/graph/p1> {
        <https://w3id.org/plangraph/id/platform/zone> a plan:Platform ; rdfs:label "长三角生态绿色一体化发展示范区"@zh .
        <https://w3id.org/plangraph/id/platform/corridor> a plan:Platform ; rdfs:label "城西科创大走廊"@zh .
        <https://w3id.org/plangraph/id/platform/example> a plan:Platform ; rdfs:label "示范引领行动区域"@zh .
        <https://w3id.org/plangraph/id/region/1> rdfs:label "长兴县"@zh , "Changxing County"@en .
        <https://w3id.org/plangraph/id/plan/p1/goal/g1> a plan:Goal ; plan:statedBy <https://w3id.org/plangraph/id/plan/p1> ;
          plan:evidence <https://w3id.org/plangraph/id/plan/p1/evidence/e1> .
        <https://w3id.org/plangraph/id/plan/p1/evidence/e1> plan:quote "争创共同富裕示范区，建设ＡＩ小镇"@zh .
      }
      GRAPH <https://w3id.org/plangraph/graph/p2> {
        <https://w3id.org/plangraph/id/platform/other> rdfs:label "农业示范区"@zh .
      }
      """;

  private static RunningService service;

  @TempDir static Path temp;

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.of(Files.writeString(temp.resolve("graph.trig"), GRAPH));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_part_of_a_name_finds_it_inside_sparql() {
    List<String> found = search("?s text:query \"示范区\"");
    assertTrue(found.contains(ZONE), found.toString());
    assertTrue(found.contains(EVIDENCE), found.toString());
    assertFalse(found.contains("https://w3id.org/plangraph/id/platform/example"), found.toString());
  }

  @Test
  void a_property_and_a_graph_narrow_the_search() {
    assertEquals(List.of(EVIDENCE), search("?s text:query (plan:quote \"示范区\")"));
    assertEquals(
        List.of("https://w3id.org/plangraph/id/platform/other"),
        search("GRAPH <https://w3id.org/plangraph/graph/p2> { ?s text:query \"示范区\" }"));
    assertEquals(List.of(ZONE), search("?s text:query \"示范区\" ; a plan:Platform"));
  }

  @Test
  void score_text_graph_and_property_are_told() {
    HttpResponse<String> answer =
        service.ask(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?text ?graph ?property { (?s ?score ?text ?graph ?property) text:query \"科创走廊\" . FILTER(?score > 0) }");
    assertEquals(1, answer.body().lines().count(), answer.body());
    HttpResponse<String> other =
        service.ask(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?text ?graph ?property { (?s ?score ?text ?graph ?property) text:query \"走廊\" . FILTER(?score > 0) }");
    assertEquals(
        "城西科创大走廊,https://w3id.org/plangraph/graph/p1,http://www.w3.org/2000/01/rdf-schema#label",
        other.body().lines().skip(1).findFirst().orElse("").strip());
  }

  @Test
  void widths_single_characters_and_latin_words_are_found() {
    assertEquals(List.of(EVIDENCE), search("?s text:query \"AI小镇\""));
    assertEquals(List.of("https://w3id.org/plangraph/id/region/1"), search("?s text:query \"县\""));
    assertEquals(
        List.of("https://w3id.org/plangraph/id/region/1"), search("?s text:query \"changxing\""));
    assertEquals(List.of(), search("?s text:query \"，\""));
  }

  @Test
  void ill_formed_searches_are_the_callers_fault() {
    assertEquals(
        400,
        service
            .ask("PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query \"(((\" }")
            .statusCode());
    assertEquals(400, service.get("/api/search?q=((((").statusCode());
    assertEquals(400, service.get("/api/search?q=%20").statusCode());
    assertEquals(400, service.get("/api/search").statusCode());
    assertEquals(400, service.get("/api/search?q=a&limit=100000").statusCode());
  }

  @Test
  void the_api_tells_statement_and_plan_of_a_quote() {
    HttpResponse<String> answer = service.get("/api/search?q=" + RunningService.encode("共同富裕"));
    assertEquals(200, answer.statusCode());
    for (String word :
        List.of(
            EVIDENCE,
            "/id/plan/p1/goal/g1",
            "\"plan\":\"https://w3id.org/plangraph/id/plan/p1\"",
            "争创共同富裕示范区")) {
      assertTrue(answer.body().contains(word), answer.body());
    }
  }

  @Test
  void a_new_generation_brings_its_own_index() throws IOException, InterruptedException {
    DatasetGraph graphs = RDFDataMgr.loadDatasetGraph(temp.resolve("graph.trig").toString());
    graphs.add(
        NodeFactory.createURI("https://w3id.org/plangraph/graph/p1"),
        NodeFactory.createURI("http://e/new"),
        RDFS.label.asNode(),
        NodeFactory.createLiteralLang("云上飞地", "zh"));
    Path quads = temp.resolve("next.nq");
    try (OutputStream out = Files.newOutputStream(quads)) {
      RDFDataMgr.write(out, graphs, Lang.NQUADS);
    }
    new GraphLoader(service.folder()).load(quads);
    for (int i = 0; i < 100 && search("?s text:query \"飞地\"").isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertEquals(List.of("http://e/new"), search("?s text:query \"飞地\""));
  }

  private static List<String> search(String pattern) {
    HttpResponse<String> answer =
        service.ask(
            "PREFIX text: <http://jena.apache.org/text#> PREFIX plan: <https://w3id.org/plangraph/ontology#> SELECT DISTINCT ?s { "
                + pattern
                + " } ORDER BY ?s");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().lines().skip(1).map(String::strip).toList();
  }
}
