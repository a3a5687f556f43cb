package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.plangraph.quality.Finding;
import org.plangraph.quality.Severity;
import org.plangraph.quality.Validator;
import org.plangraph.vocab.Base;

/** What the mapping cases expect passes the shapes: the two contracts agree. */
class MappedDataConformsTest {

  @Test
  void expected_triples_of_every_mapping_case_conform_to_the_shapes() throws IOException {
    Validator validator = new Validator();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("mappings/tests"))) {
      files = walk.filter(file -> file.endsWith("expected.ttl")).sorted().toList();
    }
    assertTrue(files.size() > 15, "only " + files.size() + " cases");
    for (Path file : files) {
      assertEquals(List.of(), violations(validator, file), file.toString());
    }
  }

  /**
   * Cases hold one record kind, so links to plan and sections, which checks look at, lead nowhere.
   */
  private static List<Finding> violations(Validator validator, Path file) {
    Dataset data = DatasetFactory.create();
    RDFParser.create()
        .source(new StringReader(CaseFolder.read(file)))
        .base(Base.DEFAULT)
        .lang(Lang.TURTLE)
        .parse(data.getNamedModel(Base.DEFAULT + "graph/case").getGraph());
    return validator.validate(data).findings().stream()
        .filter(finding -> finding.severity() == Severity.VIOLATION)
        .filter(finding -> Character.isUpperCase(finding.source().charAt(0)))
        .filter(finding -> !finding.source().equals("Plan-capture"))
        .toList();
  }
}
