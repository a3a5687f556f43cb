package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataIT {

  private static final String QB = "http://purl.org/linked-data/cube#";

  private static RunningService service;

  @TempDir static Path temp;

  @BeforeAll
  static void start() throws IOException {
    String more =
        """
        GRAPH <https://w3id.org/plangraph/graph/vocabulary> {
          unit:hundred-million-yuan plan:baseUnit unit:yuan ; plan:factor 100000000 .
          <https://w3id.org/plangraph/id/region/330502> skos:exactMatch <http://www.wikidata.org/entity/Q1026476> .
          <https://w3id.org/plangraph/id/region/330500> skos:exactMatch <http://www.wikidata.org/entity/Q42664> ;
            skos:closeMatch <https://sws.geonames.org/1806535/> .
          status:actual skos:inScheme <https://w3id.org/plangraph/concept/status> .
          status:target skos:inScheme <https://w3id.org/plangraph/concept/status> .
          status:plan-target skos:inScheme <https://w3id.org/plangraph/concept/status> .
        }
        GRAPH <https://w3id.org/plangraph/graph/330502-outline-2021> {
          a:row\\/r1 plan:origin "table" .
          a:row\\/again a plan:IndicatorStatement ; plan:origin "target" ; plan:statedBy <https://w3id.org/plangraph/id/plan/330502-outline-2021> ;
            plan:about region:330502 ; plan:indicator indicator:gdp ; plan:hasValue a:value\\/again .
          a:value\\/again plan:year "2025"^^xsd:gYear ; plan:status status:target ; plan:number 1300 ; plan:lower 130000000000 ; plan:bound ">=" ; plan:unit unit:hundred-million-yuan .
          a:row\\/range a plan:IndicatorStatement ; plan:origin "table" ; plan:statedBy <https://w3id.org/plangraph/id/plan/330502-outline-2021> ;
            plan:about region:330502 ; plan:indicator indicator:forest-coverage ; plan:hasValue a:value\\/range .
          a:value\\/range plan:year "2025"^^xsd:gYear ; plan:status status:target ; plan:lower 4.5 ; plan:upper 5 ; plan:unit unit:percent .
        }
        """;
    Path graph = temp.resolve("graph.trig");
    Files.writeString(graph, Files.readString(Path.of("queries/tests/sample.trig")) + more);
    service = RunningService.of(graph);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void void_counts_what_is_there_and_names_the_links() {
    Model model = model(service.get("/.well-known/void"));
    Resource data = model.listSubjectsWithProperty(VOID.sparqlEndpoint).next();
    String counted =
        service
            .ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElse("")
            .strip();
    assertEquals(counted, data.getProperty(VOID.triples).getLiteral().getLexicalForm());
    List<String> spaces =
        model
            .listObjectsOfProperty(VOID.objectsTarget)
            .mapWith(node -> node.asResource().getProperty(VOID.uriSpace).getString())
            .toList()
            .stream()
            .sorted()
            .toList();
    assertEquals(List.of("http://www.wikidata.org/entity/", "https://sws.geonames.org/"), spaces);
    Resource wikidata =
        model
            .listSubjectsWithProperty(
                VOID.linkPredicate,
                model.createResource("http://www.w3.org/2004/02/skos/core#exactMatch"))
            .next();
    assertEquals(2, wikidata.getProperty(VOID.triples).getInt());
  }

  @Test
  void all_that_the_catalogue_offers_is_there() {
    Model model = model(service.get("/catalog", "Accept", "application/ld+json"));
    List<String> files =
        model
            .listObjectsOfProperty(DCAT.downloadURL)
            .mapWith(node -> node.asResource().getURI())
            .toList();
    assertTrue(files.size() >= 12, files.toString());
    for (String file : files) {
      HttpResponse<String> answer = service.get(file.substring(file.indexOf('/', 8)));
      assertEquals(200, answer.statusCode(), file);
      assertFalse(answer.body().isEmpty(), file);
    }
  }

  @Test
  void the_endpoint_says_what_it_is() {
    HttpResponse<String> answer = service.get("/plans/sparql", "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    Model model = model(answer);
    assertTrue(
        model.contains(
            null,
            model.createProperty("http://www.w3.org/ns/sparql-service-description#endpoint"),
            model.createResource(service.address("/plans/sparql").toString())));
    assertTrue(
        model.contains(
            null,
            model.createProperty("http://www.w3.org/ns/sparql-service-description#name"),
            model.createResource("https://w3id.org/plangraph/graph/cube")));
  }

  @Test
  void dumps_hold_all_quads_plain_and_packed() throws IOException, InterruptedException {
    DatasetGraph plain = parse(service.get("/downloads/plangraph.nq").body(), Lang.NQUADS);
    DatasetGraph trig = parse(service.get("/downloads/plangraph.trig").body(), Lang.TRIG);
    HttpResponse<byte[]> packed =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(service.address("/downloads/plangraph.nq.gz")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    DatasetGraph unpacked = DatasetGraphFactory.create();
    RDFDataMgr.read(
        unpacked, new GZIPInputStream(new ByteArrayInputStream(packed.body())), Lang.NQUADS);
    long all =
        Long.parseLong(
            service
                .ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElse("")
                .strip());
    assertEquals(all, plain.stream().count());
    assertEquals(all, trig.stream().count());
    assertEquals(all, unpacked.stream().count());
  }

  /**
   * Constraints 1 to 3, 11, 12, 14 and 19 of the Data Cube recommendation; each must find nothing.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?o a qb:Observation . FILTER NOT EXISTS { ?o qb:dataSet ?d1 } }",
        "{ ?o qb:dataSet ?d1, ?d2 . FILTER (?d1 != ?d2) }",
        "{ ?d a qb:DataSet . FILTER NOT EXISTS { ?d qb:structure ?dsd } }",
        "{ ?dsd a qb:DataStructureDefinition . FILTER NOT EXISTS { ?dsd qb:component [ qb:measure ?m ] } }",
        "{ ?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?dim rdfs:range [] } }",
        "{ ?dim a qb:DimensionProperty ; rdfs:range skos:Concept . FILTER NOT EXISTS { ?dim qb:codeList [] } }",
        "{ ?obs qb:dataSet/qb:structure/qb:component/qb:dimension ?dim . FILTER NOT EXISTS { ?obs ?dim [] } }",
        "{ ?obs qb:dataSet/qb:structure/qb:component/qb:measure ?m . FILTER NOT EXISTS { ?obs ?m [] } }",
        "{ ?obs qb:dataSet/qb:structure/qb:component/qb:dimension ?dim . ?dim qb:codeList ?list . ?obs ?dim ?v . FILTER NOT EXISTS { ?v skos:inScheme ?list } }",
        "{ SELECT ?p ?a ?i ?y ?s ?c { ?o a qb:Observation ; cube:plan ?p ; dim:refArea ?a ; cube:indicator ?i ; dim:refPeriod ?y ; cube:status ?s ; cube:cumulative ?c } GROUP BY ?p ?a ?i ?y ?s ?c HAVING (COUNT(*) > 1) }"
      })
  void the_cube_is_well_formed(String bad) {
    String prefixes =
        "PREFIX qb: <"
            + QB
            + "> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
            + "PREFIX cube: <https://w3id.org/plangraph/cube#> PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#> ";
    HttpResponse<String> found = service.ask(prefixes + "SELECT * " + bad);
    assertEquals(200, found.statusCode(), found.body());
    assertEquals(1, found.body().lines().count(), found.body());
  }

  @Test
  void the_cube_has_numbers_in_base_units_tables_first_and_ranges_in_the_middle() {
    String csv = service.get("/downloads/tables/observations.csv").body();
    List<String> gdp =
        csv.lines()
            .filter(line -> line.contains("330502-outline-2021") && line.contains("/gdp,2025,"))
            .toList();
    assertEquals(1, gdp.size(), csv);
    assertTrue(
        gdp.get(0).contains(",120000000000,") && gdp.get(0).contains("/unit/yuan"), gdp.get(0));
    String range =
        csv.lines()
            .filter(line -> line.contains("forest-coverage") && line.contains("range"))
            .findFirst()
            .orElse("");
    assertTrue(range.contains(",4.75,4.5,5,range,"), range + csv);
    String sdmx = service.get("/downloads/cube.sdmx.csv").body();
    assertTrue(sdmx.startsWith("DATAFLOW,PLAN,REF_AREA,INDICATOR"), sdmx);
    assertTrue(
        sdmx.contains(
            "PLANGRAPH:INDICATORS(1.0),330502-outline-2021,330502,gdp,target,false,2025,120000000000,yuan,="),
        sdmx);
    assertEquals(csv.lines().count(), sdmx.lines().count());
  }

  @Test
  void each_table_has_metadata_that_names_its_columns() {
    for (String id :
        List.of(
            "plans",
            "targets",
            "goals",
            "strategies",
            "platforms",
            "projects",
            "links",
            "evidence",
            "observations")) {
      HttpResponse<String> table = service.get("/downloads/tables/" + id + ".csv");
      assertTrue(table.headers().firstValue("Link").orElse("").contains("describedby"), id);
      assertTrue(table.body().lines().count() > 1, id + " is empty");
      JsonObject metadata =
          JSON.parse(service.get("/downloads/tables/" + id + ".csv-metadata.json").body());
      List<String> names =
          metadata
              .getObj("tableSchema")
              .getArray("columns")
              .map(column -> column.getAsObject().getString("name"))
              .toList();
      assertEquals(String.join(",", names), table.body().lines().findFirst().orElse(""));
    }
    assertEquals(404, service.get("/downloads/tables/none.csv").statusCode());
  }

  @Test
  void evidence_comes_as_annotations_with_quote_and_position() {
    JsonObject page = JSON.parse(service.get("/downloads/evidence.jsonld").body());
    assertEquals("http://www.w3.org/ns/anno.jsonld", page.getString("@context"));
    String rows =
        service
            .ask(
                "SELECT (COUNT(*) AS ?n) { ?s <https://w3id.org/plangraph/ontology#evidence> ?e . ?e <https://w3id.org/plangraph/ontology#quote> ?q }")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElse("")
            .strip();
    assertEquals(rows, Integer.toString(page.get("items").getAsArray().size()));
    JsonObject first = page.get("items").getAsArray().get(0).getAsObject();
    assertEquals("Annotation", first.getString("type"));
    assertTrue(
        first
                .getObj("target")
                .get("selector")
                .getAsArray()
                .get(0)
                .getAsObject()
                .getString("exact")
                .length()
            > 1);
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    for (String path :
        List.of(
            "/downloads/plangraph.nq",
            "/.well-known/void",
            "/api/queries/coverage",
            "/plans/sparql?query=ASK%20%7B%7D",
            "/api/search?q=gdp")) {
      HttpResponse<String> first = service.get(path);
      String tag = first.headers().firstValue("ETag").orElse("");
      assertTrue(tag.startsWith("W/\""), path + first.headers().map());
      HttpResponse<String> second = service.get(path, "If-None-Match", tag);
      assertEquals(304, second.statusCode(), path);
      assertEquals(
          200, service.get(path, "If-None-Match", tag, "Accept", "*/*").statusCode(), path);
    }
    assertTrue(
        service
            .get("/plans/sparql?query=" + RunningService.encode("SELECT (NOW() AS ?n) {}"))
            .headers()
            .firstValue("ETag")
            .isEmpty());
    String failed = service.get("/api/queries/no-such").headers().firstValue("ETag").orElse("");
    assertEquals(404, service.get("/api/queries/no-such", "If-None-Match", failed).statusCode());
  }

  @Test
  void other_hosts_may_read_and_texts_are_packed() {
    HttpRequest.Builder preflight =
        HttpRequest.newBuilder(service.address("/plans/sparql"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "https://elsewhere.example")
            .header("Access-Control-Request-Method", "POST");
    HttpResponse<String> allowed = service.send(preflight);
    assertEquals(204, allowed.statusCode());
    assertEquals("*", allowed.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(
        allowed.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
    for (String path :
        List.of("/downloads/plangraph.nq", "/.well-known/void", "/downloads/evidence.jsonld")) {
      assertEquals(
          "gzip",
          service
              .get(path, "Accept-Encoding", "gzip")
              .headers()
              .firstValue("Content-Encoding")
              .orElse(""),
          path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void descriptions_come_in_the_form_asked_for(String type) {
    HttpResponse<String> answer = service.get("/catalog", "Accept", type);
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(model(answer).contains(null, RDF.type, DCAT.Catalog));
    assertEquals(406, service.get("/catalog", "Accept", "image/png").statusCode());
  }

  private static Model model(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new StringReader(answer.body()))
        .lang(RDFLanguages.contentTypeToLang(type))
        .parse(model);
    return model;
  }

  private static DatasetGraph parse(String text, Lang lang) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(text)).lang(lang).parse(graphs);
    return graphs;
  }
}
