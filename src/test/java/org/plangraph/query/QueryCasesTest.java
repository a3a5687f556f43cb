package org.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each folder queries/tests/(id)/(case) holds params.json and expected.tsv, in the order of the
 * query.
 */
class QueryCasesTest {

  private static final String EVIDENCE = "https://w3id.org/plangraph/ontology#evidence";
  private static final Path CASES = Path.of("queries/tests");
  private static final QueryCatalog CATALOG = QueryCatalog.load();
  private static final QueryCatalog PAGES = QueryCatalog.loadPages();
  private static final DatasetGraph SAMPLE = DatabaseMgr.createDatasetGraph();

  @BeforeAll
  static void load_sample() {
    SAMPLE.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        SAMPLE, () -> RDFDataMgr.read(SAMPLE, CASES.resolve("sample.trig").toString()));
  }

  @TestFactory
  List<DynamicTest> every_case_gives_its_rows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : cases()) {
      String name = CASES.relativize(folder).toString();
      tests.add(DynamicTest.dynamicTest(name, folder.toUri(), () -> check(folder)));
    }
    assertTrue(tests.size() >= all().size(), "fewer cases than questions");
    return tests;
  }

  @Test
  void every_question_has_a_case_with_rows_and_one_without_optional_parameters()
      throws IOException {
    Set<String> withRows = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (Path folder : cases()) {
      String id = folder.getParent().getFileName().toString();
      if (Files.readAllLines(folder.resolve("expected.tsv")).size() > 1) {
        withRows.add(id);
      }
      if (arguments(folder).keySet().stream().allMatch(name -> isRequired(id, name))) {
        plain.add(id);
      }
    }
    for (SavedQuery query : all()) {
      assertTrue(withRows.contains(query.id()), query.id() + " has no case with rows");
      assertTrue(
          plain.contains(query.id()), query.id() + " has no case without optional parameters");
    }
  }

  @TestFactory
  Stream<DynamicTest> every_row_that_states_a_fact_names_its_evidence() {
    Set<String> counts = Set.of("coverage");
    return CATALOG.all().stream()
        .filter(query -> !counts.contains(query.id()) && !query.isGraph())
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.id(),
                    () ->
                        assertTrue(
                            query.columns().keySet().stream()
                                .anyMatch(c -> c.toLowerCase(Locale.ROOT).contains("evidence")),
                            "no evidence column")));
  }

  @Test
  void graphs_carry_evidence_and_are_written_as_rdf() {
    List<SavedQuery> graphs = CATALOG.all().stream().filter(SavedQuery::isGraph).toList();
    assertTrue(!graphs.isEmpty());
    for (SavedQuery query : graphs) {
      Answer answer =
          new QueryRunner((run, reading) -> reading.run()).run(query, Map.of(), Page.FIRST, SAMPLE);
      Map<AnswerFormat, Lang> forms =
          Map.of(
              AnswerFormat.TTL,
              Lang.TURTLE,
              AnswerFormat.JSONLD,
              Lang.JSONLD11,
              AnswerFormat.NT,
              Lang.NTRIPLES);
      forms.forEach(
          (format, lang) -> {
            Graph read = RDFParser.fromString(written(answer, format), lang).toGraph();
            assertEquals(answer.rowCount(), read.size(), query.id() + " as " + format);
            assertTrue(read.contains(null, NodeFactory.createURI(EVIDENCE), null), query.id());
          });
    }
  }

  private static String written(Answer answer, AnswerFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.write(format, Map.of(), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isRequired(String id, String name) {
    return require(id).parameters().stream()
        .anyMatch(parameter -> parameter.name().equals(name) && parameter.isRequired());
  }

  /** The questions and the queries that pages are made of. */
  private static List<SavedQuery> all() {
    return Stream.concat(CATALOG.all().stream(), PAGES.all().stream()).toList();
  }

  private static SavedQuery require(String id) {
    return CATALOG.find(id).or(() -> PAGES.find(id)).orElseThrow();
  }

  private static void check(Path folder) throws IOException {
    SavedQuery query = require(folder.getParent().getFileName().toString());
    Answer answer =
        new QueryRunner((run, reading) -> reading.run())
            .run(query, arguments(folder), Page.FIRST, SAMPLE);
    String found = written(answer, AnswerFormat.TSV).replace("\r\n", "\n");
    Path expected = folder.resolve("expected.tsv");
    if (System.getProperty("approve") != null) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static Map<String, String> arguments(Path folder) throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("params.json")));
    Map<String, String> arguments = new TreeMap<>();
    json.properties().forEach(entry -> arguments.put(entry.getKey(), entry.getValue().asString()));
    return arguments;
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.walk(CASES, 2)) {
      return all.filter(Files::isDirectory)
          .filter(path -> CASES.relativize(path).getNameCount() == 2)
          .sorted()
          .toList();
    }
  }
}
