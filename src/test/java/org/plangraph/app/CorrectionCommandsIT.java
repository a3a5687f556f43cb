package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions of people from the file to the answer: {@code --corrections}, explain and diff. */
@TestInstance(Lifecycle.PER_CLASS)
class CorrectionCommandsIT {

  private static final String PLAN = "330502-outline-2021";
  private static final String TEXT =
      """
      湖州市吴兴区国民经济和社会发展第十四个五年规划和2035年远景目标纲要
      一、主要目标
      到2025年,常住人口城镇化率达到78%。
      到2025年,森林覆盖率达到38%。
      打造湖滨样板。
      加快湖州高新技术产业园区建设。
      """;

  @TempDir static Path temp;
  private String document = "";
  private String before = "";
  private String after = "";
  private String replaced = "";
  private String rejected = "";

  @BeforeAll
  void build_without_and_with_decisions() throws IOException {
    document = Files.writeString(temp.resolve("plan.txt"), TEXT).toString();
    before = build("before", List.of("[]\n"));
    replaced = target("城镇化率");
    rejected = target("森林覆盖率");
    after =
        build(
            "after",
            List.of(
                decision("replace", "key: " + replaced + ", set: {value: 80}", "与原文不符"),
                decision("reject", "key: " + rejected, "不是目标"),
                decision(
                    "add",
                    "quote: 打造湖滨样板, set: {indicator: 地区生产总值, value: 900, unit: 亿元, year: 2025}",
                    "规则没有找到")));
  }

  @Test
  void a_decision_wins_over_the_rule_and_names_its_author_in_the_answer() {
    CommandRun targets =
        query("indicator-across-regions", after, "indicator=urbanisation-resident");
    assertTrue(targets.out().contains("80"), targets.out() + targets.err());
    assertFalse(targets.out().contains("78,"), targets.out());
    assertTrue(query("indicator-across-regions", after, "indicator=gdp").out().contains("900"));
    CommandRun made = CommandRun.of("query", "corrections", "--data", after, "--format", "csv");
    for (String word :
        List.of("replace,审校员,与原文不符,2026-11-24,correction.decisions", "reject", "add")) {
      assertTrue(made.out().contains(word), made.out());
    }
  }

  @Test
  void explain_tells_who_corrected_a_statement_and_why() {
    CommandRun changed = explain("target/" + replaced, after);
    for (String word : List.of("人工更正", "审校员", "与原文不符", "correction.decisions")) {
      assertTrue(changed.out().contains(word), changed.out() + changed.err());
    }
    CommandRun gone = explain("target/" + rejected, after);
    assertEquals(0, gone.exitCode(), gone.err());
    assertTrue(gone.out().contains("不是目标"), gone.out());
    assertFalse(explain("target/" + replaced, before).out().contains("人工更正"));
    CommandRun unknown = explain("target/ffffffffffff", after);
    assertEquals(2, unknown.exitCode());
    assertTrue(unknown.err().contains("no statement of this graph"), unknown.err());
  }

  @Test
  void explain_tells_what_a_thing_is_known_by() {
    CommandRun indicator =
        CommandRun.of("explain", "concept/indicator/urbanisation-resident", "--data", before);
    assertEquals(0, indicator.exitCode(), indicator.err());
    assertTrue(indicator.out().contains("known by its labels"), indicator.out());
  }

  @Test
  void explain_tells_by_which_form_names_are_one_platform() throws IOException {
    Path record = Path.of(before, "build", "records", PLAN + ".json");
    String key =
        JsonMapper.shared()
            .readTree(Files.readString(record))
            .get("platforms")
            .get(0)
            .get("platformKey")
            .asString();
    CommandRun platform = CommandRun.of("explain", "id/platform/" + key, "--data", before);
    assertEquals(0, platform.exitCode(), platform.err());
    assertTrue(platform.out().contains("湖州高新技术产业园区 → 湖州高新区"), platform.out());
  }

  @Test
  void diff_tells_each_change_in_facts() {
    CommandRun diff = CommandRun.of("diff", before, after);
    assertEquals(0, diff.exitCode(), diff.err());
    assertTrue(diff.out().contains("hasValue1.number 78 → 80"), diff.out());
    assertTrue(diff.out().contains("diff: 1 added, 1 removed, 1 changed"), diff.out());
    assertTrue(
        CommandRun.of("diff", after, after).out().contains("diff: 0 added, 0 removed, 0 changed"));
    CommandRun none = CommandRun.of("diff", before, temp.resolve("none").toString());
    assertEquals(2, none.exitCode());
    assertTrue(none.err().contains("holds no build/graph.nq"), none.err());
  }

  @Test
  void decisions_survive_a_rebuild_to_the_byte() throws IOException {
    String again = temp.resolve("again").toString();
    String decisions = temp.resolve("after.corrections").toString();
    for (int time = 0; time < 2; time++) {
      CommandRun build =
          CommandRun.of("build", document, "--data", again, "--corrections", decisions);
      assertEquals(0, build.exitCode(), build.err());
      assertEquals(-1, Files.mismatch(quads(again), quads(after)));
    }
  }

  @Test
  void a_wrong_decision_stops_the_build_with_file_and_line() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("wrong"));
    Files.writeString(
        folder.resolve("decisions.yaml"),
        decision("reject", "key: " + rejected, "不是目标")
            + decision("replace", "key: ffffffffffff, set: {value: 1}", "与原文不符"));
    for (List<String> command :
        List.of(
            List.of("build", document, "--data", temp.resolve("x").toString()),
            List.of("extract", document, "--out", temp.resolve("y").toString()))) {
      List<String> words = new ArrayList<>(command);
      words.addAll(List.of("--corrections", folder.toString()));
      CommandRun outcome = CommandRun.of(words.toArray(String[]::new));
      assertEquals(3, outcome.exitCode(), outcome.err());
      assertTrue(outcome.err().contains("decisions.yaml:2:"), outcome.err());
    }
    CommandRun missing =
        CommandRun.of(
            "extract", document, "--out", temp.resolve("z").toString(), "--corrections", "none");
    assertEquals(2, missing.exitCode());
    assertTrue(missing.err().contains("is no folder"), missing.err());
  }

  private String build(String name, List<String> decisions) throws IOException {
    String data = temp.resolve(name).toString();
    Path folder = Files.createDirectories(temp.resolve(name + ".corrections"));
    Files.writeString(folder.resolve("decisions.yaml"), String.join("", decisions));
    CommandRun build =
        CommandRun.of("build", document, "--data", data, "--corrections", folder.toString());
    assertEquals(0, build.exitCode(), build.err());
    return data;
  }

  private static String decision(String action, String what, String reason) {
    return "- {do: %s, plan: %s, list: targets, %s, author: 审校员, reason: %s, date: 2026-11-24}\n"
        .formatted(action, PLAN, what, reason);
  }

  private String target(String indicator) throws IOException {
    Path record = Path.of(before, "build", "records", PLAN + ".json");
    for (JsonNode target : JsonMapper.shared().readTree(Files.readString(record)).get("targets")) {
      if (target.get("indicator").asString().contains(indicator)) {
        return target.get("key").asString();
      }
    }
    throw new AssertionError("no target of " + indicator + " in " + record);
  }

  private static Path quads(String data) {
    return Path.of(data, "build", "graph.nq");
  }

  private static CommandRun query(String id, String data, String parameter) {
    return CommandRun.of("query", id, "--param", parameter, "--data", data, "--format", "csv");
  }

  private static CommandRun explain(String tail, String data) {
    return CommandRun.of("explain", "id/plan/" + PLAN + "/" + tail, "--data", data);
  }
}
