package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.query.CatalogGraph;
import org.plangraph.query.QueryCatalog;

/**
 * The catalogue of saved questions as RDF: as a graph of the store and at its well-known address.
 */
class QueryListIT {

  private static final String PATH = "/.well-known/sparql-examples";
  private static final String PREFIXES =
      "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX schema: <https://schema.org/> PREFIX dcterms: <http://purl.org/dc/terms/> ";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.ofSample();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples"})
  void every_question_is_listed_in_each_form(String type) {
    HttpResponse<String> answer = service.get(PATH, "Accept", type);
    assertEquals(200, answer.statusCode());
    Graph graph = parse(answer, RDFLanguages.contentTypeToLang(type));
    assertEquals(
        QueryCatalog.load().all().size(),
        graph.stream(
                null, null, NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQLExecutable"))
            .count());
  }

  @Test
  void the_list_meets_what_collections_of_examples_agreed_on() {
    Graph shapes =
        RDFParser.source("src/test/resources/federation/executables.shapes.ttl").toGraph();
    Graph list = parse(service.get(PATH), Lang.TURTLE);
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), list);
    if (!report.conforms()) {
      ShLib.printReport(report);
    }
    assertTrue(report.conforms());
    assertTrue(
        list.contains(
            null,
            NodeFactory.createURI("https://schema.org/target"),
            NodeFactory.createURI(service.address("/plans/sparql").toString())));
  }

  @Test
  void questions_can_be_asked_for_by_sparql_and_their_texts_run() {
    String listed =
        PREFIXES
            + "SELECT ?id ?text { GRAPH <"
            + CatalogGraph.GRAPH
            + "> { ?q a sh:SPARQLExecutable ; dcterms:identifier ?id ; schema:keywords \"links\" ; sh:select|sh:construct ?text } }";
    HttpResponse<String> answer =
        service.post(
            "/plans/sparql",
            "application/sparql-query",
            listed,
            "Accept",
            "application/sparql-results+json");
    assertEquals(200, answer.statusCode(), answer.body());
    Set<String> ids = new TreeSet<>();
    org.apache
        .jena
        .atlas
        .json
        .JSON
        .parse(answer.body())
        .getObj("results")
        .getArray("bindings")
        .forEach(
            row -> {
              String text = row.getAsObject().getObj("text").getString("value");
              ids.add(row.getAsObject().getObj("id").getString("value"));
              Query query = QueryFactory.create(text);
              query.setLimit(1);
              assertEquals(200, service.ask(query.toString()).statusCode(), text);
            });
    assertTrue(ids.containsAll(List.of("links-of-region", "links-as-graph")), ids.toString());
  }

  @Test
  void the_service_says_where_they_are() {
    String description = service.get("/service-description", "Accept", "text/turtle").body();
    assertTrue(description.contains(CatalogGraph.GRAPH), description);
    assertTrue(description.contains(PATH), description);
  }

  private static Graph parse(HttpResponse<String> answer, Lang lang) {
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }
}
