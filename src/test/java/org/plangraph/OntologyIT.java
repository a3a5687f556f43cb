package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ROBOT and a reasoner, in a JVM of their own, say of the ontology. */
class OntologyIT {

  private static final Path WORK = Path.of("target/robot");
  private static final String ONTOLOGY = "ontology/plan.ttl";
  private static final String UPPER = "ontology/robot/upper.ttl";
  private static final int PATIENCE_SECONDS = 300;

  private record Outcome(int exitCode, String said) {}

  @BeforeAll
  static void robot_is_at_hand() {
    assertTrue(
        Files.exists(WORK.resolve("classpath")), "no target/robot/classpath: run by «mvn verify»");
  }

  @Test
  void the_report_has_no_error() throws Exception {
    Path report = WORK.resolve("report.tsv");
    Outcome outcome =
        robot(
            "report",
            "--input",
            ONTOLOGY,
            "--profile",
            "ontology/robot/profile.txt",
            "--output",
            report.toString());
    assertEquals(0, outcome.exitCode(), () -> outcome.said() + CaseFolder.read(report));
    assertTrue(CaseFolder.read(report).startsWith("Level\tRule Name"), CaseFolder.read(report));
  }

  @Test
  void the_report_finds_a_term_without_english_label() throws Exception {
    Path broken = WORK.resolve("broken.ttl");
    CaseFolder.write(
        broken, CaseFolder.read(Path.of(ONTOLOGY)).replace("\"区域\"@zh, \"area\"@en", "\"区域\"@zh"));
    Path report = WORK.resolve("broken.tsv");
    Outcome outcome =
        robot(
            "report",
            "--input",
            broken.toString(),
            "--profile",
            "ontology/robot/profile.txt",
            "--output",
            report.toString());
    assertEquals(1, outcome.exitCode(), outcome.said());
    assertTrue(
        CaseFolder.read(report)
            .contains("one-label-a-language\thttps://w3id.org/plangraph/ontology#Area"),
        CaseFolder.read(report));
  }

  @Test
  void it_is_OWL_2_DL_and_consistent_with_what_mappings_make() throws Exception {
    Path data = WORK.resolve("data.ttl");
    mapped(data);
    List<String> words = new ArrayList<>(List.of("merge", "--input", ONTOLOGY, "--input", UPPER));
    words.addAll(
        List.of(
            "validate-profile", "--profile", "DL", "--output", WORK.resolve("dl.txt").toString()));
    words.addAll(List.of("merge", "--input", data.toString()));
    words.addAll(
        List.of(
            "reason", "--reasoner", "HermiT", "--output", WORK.resolve("reasoned.ttl").toString()));
    Outcome outcome = robot(words.toArray(String[]::new));
    assertEquals(0, outcome.exitCode(), outcome.said());
  }

  @Test
  void a_class_that_nothing_can_belong_to_is_found() throws Exception {
    Path clash = WORK.resolve("clash.ttl");
    CaseFolder.write(
        clash,
        """
        @prefix plan: <https://w3id.org/plangraph/ontology#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        plan:Capture rdfs:subClassOf prov:Activity .
        """);
    Outcome outcome =
        robot(
            "merge",
            "--input",
            ONTOLOGY,
            "--input",
            UPPER,
            "--input",
            clash.toString(),
            "reason",
            "--reasoner",
            "HermiT",
            "--output",
            WORK.resolve("clash-reasoned.ttl").toString());
    assertEquals(1, outcome.exitCode(), outcome.said());
    assertTrue(
        outcome.said().contains("https://w3id.org/plangraph/ontology#Capture"), outcome.said());
  }

  /** The expected results of all mapping cases as one graph. */
  private static void mapped(Path to) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.walk(Path.of("mappings/tests"))) {
      files
          .filter(file -> file.endsWith("expected.ttl"))
          .sorted()
          .forEach(file -> RDFParser.source(file).parse(graph));
    }
    assertTrue(graph.size() > 200, "only " + graph.size() + " triples");
    try (OutputStream out = Files.newOutputStream(to)) {
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    }
  }

  private static Outcome robot(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(
        List.of(
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-cp",
            CaseFolder.read(WORK.resolve("classpath")).strip()));
    command.add("org.obolibrary.robot.CommandLineInterface");
    command.addAll(List.of(words));
    Path log = Files.createTempFile(WORK, "robot", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(
          "ROBOT took longer than " + PATIENCE_SECONDS + " s: " + CaseFolder.read(log));
    }
    return new Outcome(process.exitValue(), CaseFolder.read(log));
  }
}
