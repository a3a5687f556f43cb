package org.plangraph.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.model.Bound;
import org.plangraph.model.Evidence;
import org.plangraph.model.Extraction;
import org.plangraph.model.Goal;
import org.plangraph.model.GoalKind;
import org.plangraph.model.IndicatorRow;
import org.plangraph.model.InputException;
import org.plangraph.model.Metadata;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.OffsetMap.Segment;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.PlanKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Section;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Source;
import org.plangraph.model.Span;
import org.plangraph.model.Target;
import org.plangraph.model.TargetKind;
import org.plangraph.model.Unit;
import org.plangraph.model.Value;
import org.plangraph.model.ValueStatus;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small plan whose text holds a rare character and whose source holds a gloss behind it. */
class RecordWriterTest {

  private static final String RARE = "\uD842\uDFB7";
  private static final String REST = "村一、目标 打造湖滨样板。生产总值达到1.5万亿元左右。";
  private static final String SOURCE = RARE + "(jí)" + REST;
  static final String TEXT = RARE + REST;
  private static final OffsetMap MAP =
      new OffsetMap(
          List.of(new Segment(0, 2, 0, 6), new Segment(2, TEXT.length(), 6, SOURCE.length())));
  static final Vocabulary VOCABULARY = new OneUnit();
  static final Run RUN = new Run("0.1.0", "0123456789abcdef".repeat(4), null);

  @TempDir Path folder;

  @Test
  void counts_code_points_in_both_texts() {
    JsonNode goal = json(extraction(TEXT)).get("goals").get(0);
    JsonNode evidence = goal.get("evidence").get(0);
    assertEquals("打造湖滨样板", cut(TEXT, goal.get("start").asInt(), goal.get("end").asInt()));
    assertEquals(
        "打造湖滨样板",
        cut(SOURCE, evidence.get("sourceStart").asInt(), evidence.get("sourceEnd").asInt()));
    assertEquals(goal.get("quote").asString(), evidence.get("quote").asString());
  }

  @Test
  void normalises_a_number_to_an_interval_in_base_units() {
    JsonNode target = json(extraction(TEXT)).get("targets").get(0);
    assertEquals(0, new BigDecimal("1.5").compareTo(target.get("value").decimalValue()));
    assertEquals("~", target.get("op").asString());
    assertEquals(0, new BigDecimal("1500000000000").compareTo(target.get("lower").decimalValue()));
    assertEquals(target.get("lower"), target.get("upper"));
    assertEquals("trillion-yuan", target.get("unitKey").asString());
  }

  @Test
  void gives_no_interval_in_an_unknown_unit_and_keeps_its_words() {
    JsonNode value = json(extraction(TEXT)).get("rows").get(0).get("values").get(0);
    assertFalse(value.has("lower"));
    assertEquals("亩/村", value.get("unresolvedUnit").asString());
  }

  @Test
  void writes_numbers_as_numbers_and_leaves_out_what_is_absent() {
    JsonNode row = json(extraction(TEXT)).get("rows").get(0);
    assertTrue(row.get("values").get(0).get("value").isNumber());
    assertFalse(row.get("values").get(1).has("value"));
    assertEquals("完成市下达目标", row.get("values").get(1).get("printed").asString());
    assertFalse(row.get("values").get(0).has("printed"), "the number says it already");
    assertFalse(row.has("nature"));
    assertFalse(row.has("local"));
  }

  @Test
  void keys_are_ascii_unique_and_stay_when_text_is_added_in_front() {
    JsonNode before = json(extraction(TEXT));
    JsonNode after = json(extraction("新增的一段。" + TEXT));
    assertEquals(before.get("goals").get(0).get("key"), after.get("goals").get(0).get("key"));
    assertEquals(before.get("rows").get(0).get("key"), after.get("rows").get(0).get("key"));
    assertNotEquals(
        before.get("goals").get(0).get("start"), after.get("goals").get(0).get("start"));
    Set<String> keys = new HashSet<>();
    for (JsonNode goal : before.get("goals")) {
      assertTrue(goal.get("key").asString().matches("[0-9a-f]{12}"), goal.toString());
      assertTrue(keys.add(goal.get("key").asString()), "key twice: " + goal);
    }
    assertEquals(2, keys.size());
  }

  @Test
  void one_span_and_rule_give_one_evidence_key() {
    JsonNode goals = json(extraction(TEXT)).get("goals");
    assertEquals(
        goals.get(0).get("evidence").get(0).get("key"),
        goals.get(1).get("evidence").get(0).get("key"));
  }

  @Test
  void writes_the_same_bytes_twice_with_texts_and_map() throws IOException {
    Path file = new RecordWriter(VOCABULARY, RUN).write(extraction(TEXT), folder);
    assertEquals("330502-outline-2021.json", file.getFileName().toString());
    assertEquals(Files.readString(file), new RecordWriter(VOCABULARY, RUN).json(extraction(TEXT)));
    assertEquals(TEXT, Files.readString(folder.resolve("text/330502-outline-2021.text.txt")));
    assertEquals(SOURCE, Files.readString(folder.resolve("text/330502-outline-2021.source.txt")));
    int normal = TEXT.codePointCount(0, TEXT.length());
    int source = SOURCE.codePointCount(0, SOURCE.length());
    assertEquals(
        "0\t1\t0\t5\n1\t" + normal + "\t5\t" + source + "\n",
        Files.readString(folder.resolve("text/330502-outline-2021.map.tsv")));
  }

  @Test
  void tells_of_the_run_and_its_time_only_if_the_caller_gives_one() {
    JsonNode run = json(extraction(TEXT)).get("run");
    assertEquals("0123456789abcdef", run.get("key").asString());
    assertEquals("0.1.0", run.get("version").asString());
    assertFalse(run.has("time"));
    Run timed = new Run(RUN.version(), RUN.rules(), OffsetDateTime.parse("2026-11-24T08:00+08:00"));
    String record = new RecordWriter(VOCABULARY, timed).json(extraction(TEXT));
    assertTrue(record.contains("\"time\" : \"2026-11-24T08:00:00+08:00\""), record);
  }

  @Test
  void what_is_written_can_be_read() {
    Path file = new RecordWriter(VOCABULARY, RUN).write(extraction(TEXT), folder);
    assertEquals(
        new RecordWriter(VOCABULARY, RUN).json(extraction(TEXT)), new RecordReader().read(file));
  }

  @Test
  void a_broken_record_is_refused_with_all_problems_at_once() throws IOException {
    Path file = new RecordWriter(VOCABULARY, RUN).write(extraction(TEXT), folder);
    String good = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(
        file,
        good.replace("\"positioning\"", "\"dream\"").replace("\"op\" : \"~\"", "\"op\" : \"≈\""));
    InputException thrown = assertThrows(InputException.class, () -> new RecordReader().read(file));
    assertTrue(
        thrown.getMessage().contains("/goals/0/kind")
            && thrown.getMessage().contains("/targets/0/op"),
        thrown.getMessage());
  }

  @Test
  void resolved_ends_give_iri_tails_and_unresolved_ones_their_words() {
    JsonNode goals = json(extraction(TEXT)).get("goals");
    assertEquals("id/region/330502", goals.get(0).get("subjectKey").asString());
    assertEquals("湖滨", goals.get(1).get("unresolvedSubject").asString());
    assertFalse(goals.get(1).has("subjectKey"));
  }

  private static JsonNode json(Extraction extraction) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(new RecordWriter(VOCABULARY, RUN).json(extraction));
  }

  private static String cut(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  static Extraction extraction(String text) {
    Span aim = new Span(text.indexOf("打造"), text.indexOf("样板") + 2);
    Span number = new Span(text.indexOf("生产总值"), text.indexOf("左右") + 2);
    Evidence proof = new Evidence(aim, "goal.become", 0.8);
    Reference region = new Reference("某区", "id/region/330502");
    Goal goal = new Goal(0, GoalKind.POSITIONING, "湖滨样板", "打造", region, null, null, proof);
    Goal other = new Goal(0, GoalKind.AIM, "样板", "", Reference.unresolved("湖滨"), 2035, null, proof);
    return new Extraction(
        document(text),
        List.of(row(number)),
        List.of(target(region, number)),
        List.of(),
        List.of(goal, other),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Target target(Reference region, Span span) {
    return new Target(
        0,
        Reference.unresolved("生产总值"),
        new BigDecimal("1.50"),
        null,
        null,
        "万亿元",
        Bound.ABOUT,
        2025,
        null,
        region,
        TargetKind.LEVEL,
        false,
        new Evidence(span, "target.reach", 0.9));
  }

  private static IndicatorRow row(Span span) {
    Value known =
        new Value(
            2020,
            ValueStatus.ACTUAL,
            "12",
            new BigDecimal("12"),
            null,
            null,
            Bound.EQUAL,
            false,
            span);
    Value words =
        new Value(2025, ValueStatus.TARGET, "完成市下达目标", null, null, null, Bound.EQUAL, false, span);
    return new IndicatorRow(
        0,
        "表1",
        "1",
        null,
        Reference.unresolved("造林"),
        null,
        "亩/村",
        List.of(known, words),
        null,
        null,
        null,
        false,
        null,
        null,
        new Evidence(span, "table.row", 0.9));
  }

  private static PlanDocument document(String text) {
    boolean isLonger = !text.equals(TEXT);
    Metadata metadata =
        new Metadata(
            "纲要",
            "某区",
            "330502",
            List.of(),
            PlanKind.OUTLINE,
            null,
            2021,
            2025,
            null,
            null,
            null,
            null,
            List.of());
    Span heading = new Span(text.indexOf("一、"), text.indexOf("目标") + 2);
    Section section =
        new Section(
            0,
            -1,
            SectionKind.HEADING,
            1,
            "一、目标",
            heading,
            new Span(heading.start(), text.length()));
    return new PlanDocument(
        "a",
        "330502-outline-2021",
        new Source(
            "a.txt", "text/plain", "UTF-8", "0123456789abcdef".repeat(4), isLonger ? text : SOURCE),
        text,
        isLonger ? OffsetMap.identity(text.length()) : MAP,
        metadata,
        List.of(section),
        List.of(),
        List.of(),
        List.of());
  }

  /** Knows one unit and no concept. */
  private static final class OneUnit implements Vocabulary {

    @Override
    public Optional<String> key(String scheme, String label) {
      return Optional.empty();
    }

    @Override
    public Optional<String> label(String scheme, String concept) {
      return Optional.empty();
    }

    @Override
    public Optional<Unit> unit(String written) {
      return Optional.of(new Unit("trillion-yuan", new BigDecimal("1E12"), "yuan"))
          .filter(unit -> written.equals("万亿元"));
    }
  }
}
