package org.plangraph.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.CaseFolder;

/**
 * Runs {@code ontology/tests/<shape>/}: valid data is silent, the rest gives the approved report.
 */
class ShapeCasesTest {

  private static final Path ROOT = Path.of("ontology/tests");
  private static final Shapes SHAPES = Shapes.load();

  @TestFactory
  List<DynamicTest> judges_data_as_approved() {
    return CaseFolder.of(ROOT.toString())
        .files(
            name -> name.matches("(valid|invalid|warning|info)\\..*\\.ttl"),
            name -> name.matches("(invalid|warning|info)\\..*\\.report\\.txt"),
            ShapeCasesTest::check);
  }

  private static void check(Path at) {
    Report report = report(at);
    String kind = at.getFileName().toString().replaceFirst("\\..*", "");
    if (kind.equals("valid")) {
      assertTrue(report.findings().isEmpty(), report.render());
      return;
    }
    Severity worst = report.findings().get(0).severity();
    assertEquals(
        kind.equals("invalid")
            ? Severity.VIOLATION
            : Severity.valueOf(kind.toUpperCase(Locale.ROOT)),
        worst);
    CaseFolder.assertText(
        Path.of(at.toString().replaceFirst("\\.ttl$", ".report.txt")), report.render());
  }

  @Test
  void every_shape_fires_in_some_case() throws IOException {
    Set<String> fired;
    try (Stream<Path> files = Files.walk(ROOT)) {
      fired =
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .flatMap(file -> report(file).findings().stream())
              .map(Finding::source)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(propertyShapes(), fired);
  }

  @Test
  void every_shape_has_name_and_messages_and_severity() {
    Graph graph = SHAPES.graph();
    for (Node shape :
        graph
            .find(Node.ANY, SHACL.path, Node.ANY)
            .mapWith(triple -> triple.getSubject())
            .toList()) {
      Set<String> languages =
          graph
              .find(shape, SHACL.message, Node.ANY)
              .mapWith(triple -> triple.getObject().getLiteralLanguage())
              .toSet();
      assertEquals(Set.of("zh", "en"), languages, shape.toString());
      assertTrue(graph.contains(shape, SHACL.severity, Node.ANY), shape.toString());
      assertTrue(graph.contains(shape, SHACL.name, Node.ANY), shape.toString());
      assertTrue(
          graph.contains(Node.ANY, SHACL.property, shape), shape + " belongs to no node shape");
    }
  }

  @Test
  void every_shape_file_has_a_folder_of_cases_with_valid_and_invalid_ones() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/shapes"))) {
      for (Path file : files.toList()) {
        Path folder = ROOT.resolve(file.getFileName().toString().replace(".ttl", ""));
        assertTrue(Files.isDirectory(folder), "no cases for " + file);
        try (Stream<Path> cases = Files.list(folder)) {
          Set<String> kinds =
              cases
                  .map(at -> at.getFileName().toString().replaceFirst("\\..*", ""))
                  .collect(Collectors.toSet());
          assertTrue(kinds.containsAll(Set.of("valid", "invalid")), folder + " has only " + kinds);
        }
      }
    }
  }

  private static Set<String> propertyShapes() {
    Set<String> names =
        SHAPES
            .graph()
            .find(Node.ANY, SHACL.path, Node.ANY)
            .mapWith(triple -> triple.getSubject().getLocalName())
            .toList()
            .stream()
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(names.isEmpty());
    return names;
  }

  private static Report report(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file).parse(graph);
    return new Report(SHAPES.findings(graph));
  }
}
