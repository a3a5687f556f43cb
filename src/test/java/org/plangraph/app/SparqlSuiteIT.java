package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultSetCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

/** The W3C's tests of queries over HTTP: what a bare Fuseki passes, this service passes. */
class SparqlSuiteIT {

  private static final List<String> FOLDERS =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "construct",
          "csv-tsv-res",
          "exists",
          "functions",
          "grouping",
          "json-res",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query");
  private static final String SUITE = "testcases-sparql-1.1-w3c";
  private static final String OLDER = "testcases-sparql-1.0-w3c/data-r2";

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void no_case_fails_that_passes_on_a_bare_fuseki() throws IOException {
    List<SuiteCase> cases = cases();
    assertTrue(cases.size() > 600, cases.size() + " cases");
    DatasetGraph data = data(cases);
    Path file = Files.createTempFile(Path.of("target"), "suite", ".nq");
    try (var out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, data, Lang.NQUADS);
    }
    DatasetGraph bare = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(bare, () -> RDFDataMgr.read(bare, file.toString(), Lang.NQUADS));
    FusekiServer fuseki = FusekiServer.create().port(0).add("/bare", bare).build().start();
    try (RunningService service = RunningService.of(file)) {
      compare(
          cases,
          service.address("/plans/sparql"),
          URI.create("http://localhost:" + fuseki.getPort() + "/bare/sparql"));
    } finally {
      fuseki.stop();
      Files.delete(file);
    }
  }

  private void compare(List<SuiteCase> cases, URI ours, URI theirs) {
    int passed = 0;
    Set<String> both = new TreeSet<>();
    Set<String> worse = new TreeSet<>();
    for (SuiteCase each : cases) {
      boolean passesThere = passes(each, theirs);
      boolean passesHere = passes(each, ours);
      passed += passesHere ? 1 : 0;
      if (passesThere && !passesHere) {
        worse.add(each.name());
      } else if (!passesThere && !passesHere) {
        both.add(each.name());
      }
    }
    System.out.println(
        passed + " of " + cases.size() + " W3C cases pass; on neither server: " + both);
    assertEquals(Set.of(), worse);
    assertTrue(passed > cases.size() * 0.95, passed + " of " + cases.size());
  }

  private boolean passes(SuiteCase each, URI server) {
    try {
      String text = Files.readString(Path.of(URI.create(each.query())), StandardCharsets.UTF_8);
      HttpResponse<byte[]> answer =
          ask(each, each.isSyntax() ? text : "BASE <" + each.query() + ">\n" + text, server);
      if (each.isSyntax()) {
        return each.isNegative() == (answer.statusCode() == 400);
      }
      return answer.statusCode() == 200
          && (each.result().isEmpty() || isExpected(each.result().get(), answer));
    } catch (IOException e) {
      throw new UncheckedIOException(each.name(), e);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private HttpResponse<byte[]> ask(SuiteCase each, String text, URI server) throws IOException {
    StringBuilder graphs = new StringBuilder("?");
    each.data()
        .forEach(
            file ->
                graphs
                    .append("default-graph-uri=")
                    .append(RunningService.encode(file))
                    .append('&'));
    each.graphs()
        .forEach(
            file ->
                graphs.append("named-graph-uri=").append(RunningService.encode(file)).append('&'));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + (graphs.length() > 1 ? graphs.toString() : "")))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", accept(each.result().orElse("")))
            .POST(HttpRequest.BodyPublishers.ofString(text));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String accept(String result) {
    if (result.endsWith(".csv")) {
      return "text/csv";
    }
    return result.endsWith(".tsv")
        ? "text/tab-separated-values"
        : "application/sparql-results+xml, application/n-triples;q=0.9, */*;q=0.1";
  }

  private static boolean isExpected(String file, HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    if (Lang.NTRIPLES.equals(lang) || Lang.NQUADS.equals(lang)) {
      Graph got = DatasetGraphFactory.create().getDefaultGraph();
      RDFDataMgr.read(got, new ByteArrayInputStream(answer.body()), lang);
      return RDFDataMgr.loadGraph(file).isIsomorphicWith(got);
    }
    if (file.endsWith(".csv")) {
      return sorted(Path.of(URI.create(file)))
          .equals(new String(answer.body(), StandardCharsets.UTF_8).lines().sorted().toList());
    }
    SPARQLResult got =
        ResultsReader.create().lang(lang).build().readAny(new ByteArrayInputStream(answer.body()));
    SPARQLResult expected = expected(file);
    if (expected.isBoolean()) {
      return got.isBoolean() && got.getBooleanResult() == expected.getBooleanResult();
    }
    ResultSetRewindable one = ResultSetFactory.makeRewindable(expected.getResultSet());
    ResultSetRewindable other = ResultSetFactory.makeRewindable(got.getResultSet());
    return ResultSetCompare.equalsByValue(one, other);
  }

  private static List<String> sorted(Path file) {
    try {
      return Files.readString(file).lines().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SPARQLResult expected(String file) {
    if (file.endsWith(".ttl") || file.endsWith(".rdf")) {
      return fromGraph(RDFDataMgr.loadModel(file));
    }
    try (InputStream in = Files.newInputStream(Path.of(URI.create(file)))) {
      Lang lang =
          Map.of(
                  "srx",
                  ResultSetLang.RS_XML,
                  "srj",
                  ResultSetLang.RS_JSON,
                  "tsv",
                  ResultSetLang.RS_TSV)
              .get(file.substring(file.lastIndexOf('.') + 1));
      SPARQLResult result = ResultsReader.create().lang(lang).build().readAny(in);
      return result.isBoolean()
          ? result
          : new SPARQLResult(ResultSetFactory.copyResults(result.getResultSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SPARQLResult fromGraph(Model model) {
    Property truth =
        model.createProperty("http://www.w3.org/2001/sw/DataAccess/tests/result-set#boolean");
    return model
        .listObjectsOfProperty(truth)
        .nextOptional()
        .map(node -> new SPARQLResult(node.asLiteral().getBoolean()))
        .orElseGet(() -> new SPARQLResult(RDFInput.fromRDF(model)));
  }

  private static DatasetGraph data(List<SuiteCase> cases) {
    DatasetGraph all = DatasetGraphFactory.create();
    Set<String> files = new TreeSet<>();
    cases.forEach(each -> files.addAll(each.data()));
    cases.forEach(each -> files.addAll(each.graphs()));
    files.forEach(file -> all.addGraph(NodeFactory.createURI(file), RDFDataMgr.loadGraph(file)));
    return all;
  }

  private static List<SuiteCase> cases() throws IOException {
    Path root = unpacked();
    List<SuiteCase> cases = new ArrayList<>();
    for (String folder : FOLDERS) {
      cases.addAll(SuiteCase.of(root.resolve(SUITE).resolve(folder).resolve("manifest.ttl")));
    }
    try (Stream<Path> older = Files.list(root.resolve(OLDER))) {
      older
          .filter(folder -> Files.exists(folder.resolve("manifest.ttl")))
          .sorted()
          .forEach(folder -> cases.addAll(SuiteCase.of(folder.resolve("manifest.ttl"))));
    }
    return cases;
  }

  private static Path unpacked() throws IOException {
    Path root = Path.of("target/w3c").toAbsolutePath();
    URI jar =
        URI.create(
            SparqlSuiteIT.class
                .getResource("/" + SUITE + "/manifest-all.ttl")
                .toString()
                .replaceFirst("!.*", ""));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<Path> all =
            Stream.concat(
                Files.walk(files.getPath("/" + SUITE)), Files.walk(files.getPath("/" + OLDER)))) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(from.toString().substring(1));
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return root;
  }
}
