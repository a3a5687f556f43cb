package org.plangraph.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.CaseFolder;
import org.plangraph.artefact.Artefacts;
import org.plangraph.vocab.Base;

/** Runs {@code mappings/tests/<mapping>/<case>}: records in, triples of the plan's graph out. */
class MappingCasesTest {

  private static final Set<String> FILES = Set.of("records.json", "expected.ttl");
  private static final RecordMapper MAPPER = new RecordMapper(Base.DEFAULT);

  @TestFactory
  List<DynamicTest> maps_records_to_the_expected_triples() {
    return CaseFolder.of("mappings/tests").folders(FILES, MappingCasesTest::check);
  }

  @Test
  void every_mapping_of_records_has_a_case() throws IOException {
    Set<String> tested;
    try (var groups = Files.list(Path.of("mappings/tests"))) {
      tested = groups.map(group -> group.getFileName().toString()).collect(Collectors.toSet());
    }
    Set<String> mappings =
        Artefacts.below("mappings", ".rml.ttl").stream()
            .filter(file -> file.text().contains("rml:TriplesMap"))
            .map(file -> file.id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(mappings.size() > 5, "mappings are missing");
    assertEquals(mappings, new TreeSet<>(tested));
  }

  private static void check(Path at) throws IOException {
    Model actual = triples(MAPPER.lines(CaseFolder.read(at.resolve("records.json"))));
    Path expectedFile = at.resolve("expected.ttl");
    if (System.getProperty("approve") != null) {
      CaseFolder.write(expectedFile, turtle(actual));
    }
    Model expected =
        Rio.parse(new StringReader(CaseFolder.read(expectedFile)), Base.DEFAULT, RDFFormat.TURTLE);
    assertFalse(expected.isEmpty(), "nothing is expected");
    assertEquals(
        String.join("\n", lines(expected)), String.join("\n", lines(actual)), at.toString());
  }

  private static Set<String> lines(Model model) {
    return model.stream().map(QuadLines::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Model triples(Set<String> lines) throws IOException {
    String base = Base.DEFAULT + "graph/";
    Model quads =
        Rio.parse(new StringReader(String.join("\n", lines) + "\n"), "", RDFFormat.NQUADS);
    Model triples = new LinkedHashModel();
    for (Statement quad : quads) {
      assertTrue(
          quad.getContext() != null && quad.getContext().stringValue().startsWith(base),
          "no graph: " + quad);
      assertTrue(quad.getSubject().isIRI() && !quad.getObject().isBNode(), "blank node: " + quad);
      triples.add(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }
    return triples;
  }

  private static String turtle(Model model) {
    Model sorted = new LinkedHashModel();
    sorted.setNamespace("plan", Base.DEFAULT + "ontology#");
    sorted.setNamespace("eli", "http://data.europa.eu/eli/ontology#");
    sorted.setNamespace("dcterms", "http://purl.org/dc/terms/");
    sorted.setNamespace("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    sorted.setNamespace("skos", "http://www.w3.org/2004/02/skos/core#");
    sorted.setNamespace("xsd", "http://www.w3.org/2001/XMLSchema#");
    model.stream().sorted(Comparator.comparing(Statement::toString)).forEach(sorted::add);
    StringWriter text = new StringWriter();
    Rio.write(sorted, text, RDFFormat.TURTLE);
    return text.toString();
  }
}
