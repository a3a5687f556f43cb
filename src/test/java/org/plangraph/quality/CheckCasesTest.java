package org.plangraph.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;

/** Each check finds its {@code triggers.ttl} and is silent about its {@code silent.ttl}. */
class CheckCasesTest {

  private static final Path ROOT = Path.of("src/test/resources/checks");

  @TestFactory
  List<DynamicTest> finds_what_it_should_and_nothing_else() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Check check : Check.all()) {
      Path folder = ROOT.resolve(check.id());
      tests.add(
          DynamicTest.dynamicTest(
              check.id() + " triggers",
              () -> assertFalse(findings(check, folder.resolve("triggers.ttl")).isEmpty())));
      tests.add(
          DynamicTest.dynamicTest(
              check.id() + " is silent",
              () -> assertEquals(List.of(), findings(check, folder.resolve("silent.ttl")))));
    }
    assertFalse(tests.isEmpty());
    return tests;
  }

  @Test
  void every_case_folder_belongs_to_a_check() throws IOException {
    Set<String> ids =
        Check.all().stream().map(Check::id).collect(Collectors.toCollection(TreeSet::new));
    try (var folders = Files.list(ROOT)) {
      assertEquals(
          ids,
          folders
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void refuses_a_check_without_focus_or_of_another_name_or_level() {
    String head =
        "#+ id: a\n#+ level: %s\n#+ problem: 坏\n#+ problem-en: bad\n#+ solution: 改\n#+ solution-en: mend\n";
    String good = "SELECT ?focus WHERE { ?focus ?p ?o }";
    assertEquals(
        "a", Check.of(new Artefact("queries/checks/a.rq", head.formatted("error") + good)).id());
    for (Artefact bad :
        List.of(
            new Artefact(
                "queries/checks/a.rq", head.formatted("error") + "SELECT ?s WHERE { ?s ?p ?o }"),
            new Artefact("queries/checks/b.rq", head.formatted("error") + good),
            new Artefact("queries/checks/a.rq", head.formatted("fatal") + good),
            new Artefact(
                "queries/checks/a.rq", head.formatted("error") + "SELECT ?focus WHERE {"))) {
      assertThrows(ArtefactException.class, () -> Check.of(bad));
    }
  }

  @Test
  void a_report_lists_the_worst_first_and_shortens_long_groups() {
    List<Finding> findings = new ArrayList<>();
    for (int focus = 10; focus < 30; focus++) {
      findings.add(new Finding(Severity.INFO, "note", "urn:" + focus, "", "提示", "note", ""));
    }
    findings.add(new Finding(Severity.VIOLATION, "wrong", "urn:x", "5", "错", "wrong", "一句话"));
    Report report = new Report(findings);
    assertFalse(report.conforms());
    String text = report.render();
    assertTrue(text.indexOf("urn:x → 5 「一句话」") < text.indexOf("urn:10"), text);
    assertTrue(text.contains("10 项更多 more") && !text.contains("urn:25"), text);
  }

  private static List<Finding> findings(Check check, Path file) {
    Dataset data = DatasetFactory.create();
    RDFDataMgr.read(data, file.toUri().toString());
    return Checks.of(List.of(check)).findings(data);
  }
}
