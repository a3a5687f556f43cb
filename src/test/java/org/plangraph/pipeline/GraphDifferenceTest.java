package org.plangraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.model.InputException;

class GraphDifferenceTest {

  private static final String PLAN = "<https://w3id.org/plangraph/id/plan/330502-outline-2021>";

  @TempDir Path folder;

  @Test
  void tells_what_was_added_removed_and_changed_in_facts() throws IOException {
    Path before =
        file(
            "before.nq",
            target("a", "300", "e1", "甲达到300亿元")
                + target("b", "5", "e2", "乙达到5%")
                + target("c", "7", "e3", "丙达到7%"));
    Path after =
        file(
            "after.nq",
            target("a", "320", "e1", "甲达到300亿元")
                + target("b", "5", "e2", "乙达到5%")
                + target("d", "9", "e4", "丁达到9%"));
    GraphDifference difference = GraphDifference.between(before, after);
    assertEquals(1, difference.added());
    assertEquals(1, difference.removed());
    assertEquals(1, difference.changed());
    assertEquals(1, difference.same());
    assertTrue(
        difference.lines().get(0).startsWith("~ 330502-outline-2021 target "),
        difference.lines().get(0));
    assertTrue(
        difference.lines().get(0).endsWith("hasValue1.number 300 → 320"),
        difference.lines().get(0));
    assertTrue(
        difference.lines().stream()
            .anyMatch(line -> line.startsWith("- ") && line.contains("丙达到7%")));
    assertTrue(
        difference.lines().stream()
            .anyMatch(line -> line.startsWith("+ ") && line.contains("丁达到9%")));
  }

  @Test
  void a_statement_that_only_moved_in_the_text_is_the_same() throws IOException {
    String quads = target("a", "300", "e1", "甲达到300亿元");
    Path before = file("before.nq", quads + line(node("evidence", "e1"), "start", "\"10\""));
    Path after = file("after.nq", quads + line(node("evidence", "e1"), "start", "\"99\""));
    assertEquals(1, GraphDifference.between(before, after).same());
  }

  @Test
  void refuses_what_is_no_quads() throws IOException {
    Path broken = file("broken.nq", "no quads\n");
    assertThrows(InputException.class, () -> GraphDifference.between(broken, broken));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String target(String key, String number, String evidence, String quote) {
    String statement = node("target", key);
    String value = node("value", key + "-v");
    return line(statement, "statedBy", PLAN)
        + line(statement, "hasValue", value)
        + line(statement, "evidence", node("evidence", evidence))
        + line(value, "number", "\"" + number + "\"")
        + line(node("evidence", evidence), "quote", "\"" + quote + "\"@zh");
  }

  private static String node(String kind, String key) {
    return PLAN.replace(">", "/" + kind + "/" + key + ">");
  }

  private static String line(String subject, String property, String object) {
    return subject + " <https://w3id.org/plangraph/ontology#" + property + "> " + object + " .\n";
  }
}
