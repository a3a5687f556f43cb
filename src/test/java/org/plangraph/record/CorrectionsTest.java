package org.plangraph.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.artefact.ArtefactException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectionsTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final String PLAN = "plan: 330502-outline-2021, author: 审校员, reason: 与原文不符";

  @TempDir Path folder;

  @Test
  void a_rejected_statement_is_gone_and_the_decision_is_kept() {
    JsonNode before = json(Corrections.NONE);
    JsonNode after =
        json(written("- {do: reject, list: goals, key: " + key("goals") + ", " + PLAN + "}"));
    assertEquals(before.get("goals").size() - 1, after.get("goals").size());
    assertEquals(before.get("goals").get(1), after.get("goals").get(0));
    JsonNode decision = after.get("corrections").get(0);
    assertEquals("reject", decision.get("action").asString());
    assertEquals("审校员", decision.get("author").asString());
    assertEquals(
        "id/plan/330502-outline-2021/goal/" + key("goals"),
        decision.get("invalidatedKey").asString());
    assertFalse(before.has("corrections"));
  }

  @Test
  void a_replaced_number_is_normalised_again_and_names_its_corrector() {
    JsonNode was = json(Corrections.NONE).get("targets").get(0);
    JsonNode is =
        json(written(
                "- {do: replace, list: targets, key: "
                    + key("targets")
                    + ", set: {value: 2, op: \">=\"}, "
                    + PLAN
                    + "}"))
            .get("targets")
            .get(0);
    assertEquals(was.get("key"), is.get("key"));
    assertEquals(0, new BigDecimal("2000000000000").compareTo(is.get("lower").decimalValue()));
    assertFalse(is.has("upper"));
    assertEquals(">=", is.get("bound").asString());
    assertEquals("correction.decisions", is.get("rule").asString());
    assertEquals("correction.decisions", is.get("evidence").get(0).get("rule").asString());
    assertNotEquals(was.get("evidence").get(0).get("key"), is.get("evidence").get(0).get("key"));
    assertEquals(was.get("quote"), is.get("quote"));
    assertEquals("审校员", is.get("correctedBy").asString());
    assertEquals("与原文不符", is.get("correctionReason").asString());
  }

  @Test
  void a_replaced_end_loses_what_it_was_resolved_to() {
    JsonNode goal =
        json(written(
                "- {do: replace, list: goals, key: "
                    + key("goals")
                    + ", set: {subject: 湖滨新城, year: 2035}, "
                    + PLAN
                    + "}"))
            .get("goals")
            .get(0);
    assertEquals("湖滨新城", goal.get("unresolvedSubject").asString());
    assertFalse(goal.has("subjectKey"));
    assertEquals(2035, goal.get("year").asInt());
  }

  @Test
  void a_number_of_a_row_is_corrected_by_its_own_key() {
    JsonNode row = json(Corrections.NONE).get("rows").get(0);
    String key = row.get("values").get(0).get("key").asString();
    JsonNode root =
        json(
            written(
                "- {do: replace, list: values, key: "
                    + key
                    + ", set: {value: 99}, date: 2026-11-24, "
                    + PLAN
                    + "}"));
    JsonNode after = root.get("rows").get(0);
    JsonNode decision = root.get("corrections").get(0);
    assertEquals(
        "id/plan/330502-outline-2021/row/" + row.get("key").asString(),
        decision.get("generatedKey").asString());
    assertEquals("2026-11-24", decision.get("date").asString());
    assertEquals("99", after.get("values").get(0).get("raw").asString());
    assertEquals("correction.decisions", after.get("rule").asString());
  }

  @Test
  void an_added_statement_stands_where_its_quote_stands() {
    JsonNode goals =
        json(written(
                "- {do: add, list: goals, quote: 打造湖滨样板, set: {kind: positioning, text: 湖滨样板}, "
                    + PLAN
                    + "}"))
            .get("goals");
    JsonNode added = goals.get(goals.size() - 1);
    assertEquals("打造湖滨样板", added.get("quote").asString());
    assertEquals(json(Corrections.NONE).get("goals").get(0).get("start"), added.get("start"));
    assertEquals("id/region/330502", added.get("subjectKey").asString());
    assertEquals("correction.decisions", added.get("evidence").get(0).get("rule").asString());
  }

  @Test
  void the_same_decisions_give_the_same_bytes() {
    Corrections corrections =
        written(
            "- {do: add, list: goals, quote: 打造湖滨样板, set: {kind: aim, text: 湖滨样板}, " + PLAN + "}");
    assertEquals(text(corrections), text(corrections));
  }

  @TestFactory
  Stream<DynamicTest> a_decision_that_nobody_can_carry_out_is_refused_with_its_line() {
    return Stream.of(
            List.of("- {do: erase, list: goals, key: a, " + PLAN + "}", "erase"),
            List.of("- {do: reject, list: dreams, key: a, " + PLAN + "}", "dreams"),
            List.of("- {do: reject, list: goals, " + PLAN + "}", "«key» is missing"),
            List.of(
                "- {do: reject, list: goals, key: a, plan: p, author: x}", "«reason» is missing"),
            List.of("- {do: reject, list: goals, key: a, set: {text: 甲}, " + PLAN + "}", "«set»"),
            List.of(
                "- {do: replace, list: goals, key: a, set: {colour: 红}, " + PLAN + "}", "colour"),
            List.of(
                "- {do: replace, list: targets, key: a, set: {value: 很多}, " + PLAN + "}",
                "plain number"),
            List.of("- {do: reject, list: goals, key: a, date: gestern, " + PLAN + "}", "gestern"),
            List.of(
                "- {do: reject, list: goals, key: ffffffffffff, " + PLAN + "}", "no ffffffffffff"),
            List.of(
                "- {do: add, list: goals, quote: 没有这句话, set: {text: 甲}, " + PLAN + "}",
                "does not say"),
            List.of(
                "- {do: add, list: rows, quote: 打造, set: {name: 甲}, " + PLAN + "}",
                "nothing can be added"),
            List.of(
                "- {do: add, list: goals, quote: 打造湖滨样板, set: {kind: wish, text: 甲}, " + PLAN + "}",
                "do not fit"))
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> refused(row.get(0), row.get(1))));
  }

  private void refused(String yaml, String words) {
    ArtefactException thrown = assertThrows(ArtefactException.class, () -> text(written(yaml)));
    assertTrue(String.valueOf(thrown.getMessage()).contains(words), thrown.getMessage());
    assertTrue(
        String.valueOf(thrown.getMessage()).contains("decisions.yaml:1:"), thrown.getMessage());
  }

  private static String key(String list) {
    return json(Corrections.NONE).get(list).get(0).get("key").asString();
  }

  private Corrections written(String yaml) {
    try {
      Files.writeString(folder.resolve("decisions.yaml"), yaml + "\n");
      return Corrections.load(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Corrections corrections) {
    return new RecordWriter(RecordWriterTest.VOCABULARY, RecordWriterTest.RUN)
        .with(corrections)
        .json(RecordWriterTest.extraction(RecordWriterTest.TEXT));
  }

  private static JsonNode json(Corrections corrections) {
    return JSON.readTree(text(corrections));
  }
}
