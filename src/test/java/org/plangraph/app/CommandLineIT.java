package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.cli.Serving;
import org.plangraph.store.DataFolder;
import org.plangraph.store.SampleGraph;

class CommandLineIT {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "extract",
        "map",
        "validate",
        "load",
        "build",
        "serve",
        "query",
        "demo",
        "generate"
      })
  void every_command_helps(String command) {
    CommandRun outcome = CommandRun.of(command, "--help");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("Usage: plangraph " + command), outcome.out());
  }

  @Test
  void wrong_usage_is_told_in_a_line_or_two() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("bulid"),
            List.of("load"),
            List.of("query", "--format", "pdf"))) {
      CommandRun outcome = CommandRun.of(words.toArray(String[]::new));
      assertEquals(2, outcome.exitCode(), words.toString());
      assertTrue(outcome.err().lines().count() <= 3, outcome.err());
      assertFalse(outcome.err().contains("\tat "), outcome.err());
    }
  }

  @Test
  void reads_an_archive_and_prints_outline_text_and_ledger() throws IOException {
    Path archive = temp.resolve("plans.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("安吉县水利发展“十四五”规划\n一、发展目标\n堤防１２公里全面达标。\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("b.txt"));
    }
    CommandRun outcome = CommandRun.of("read", archive.toString());
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("plans.zip!/b.txt: the file is empty"), outcome.err());
    assertTrue(
        outcome.out().contains("\n  一、发展目标\n\n") && outcome.out().contains("\n堤防12公里全面达标。\n"),
        outcome.out());
    CommandRun repairs = CommandRun.of("read", archive.toString(), "--repairs");
    assertTrue(repairs.out().contains("       1  narrow-digits-and-letters\n"), repairs.out());
    assertFalse(repairs.out().contains("全面达标"), repairs.out());
  }

  @Test
  void explains_how_a_target_was_derived() throws IOException {
    Path plan = temp.resolve("plan.txt");
    Files.writeString(plan, "安吉县国民经济和社会发展第十四个五年规划纲要\n一、主要目标\n到2025年，全县粮食总产量达到12.5万吨。\n");
    CommandRun outcome =
        CommandRun.of("extract", plan.toString(), "--out", temp.toString(), "--explain");
    assertEquals(0, outcome.exitCode(), outcome.err());
    List<String> lines = outcome.out().lines().toList();
    int target = indexOf(lines, "targets ");
    assertTrue(lines.get(target + 1).endsWith("一、主要目标"), outcome.out());
    assertTrue(lines.get(target + 2).contains("value=12.5, op==, lower=125000"), outcome.out());
    int rule = indexOf(lines, "    规则 rule      target.reach ");
    String[] origin = lines.get(rule).split("rules/targets.yaml:")[1].split(":");
    List<String> rules = Files.readAllLines(Path.of("src/main/resources/rules/targets.yaml"));
    assertTrue(rules.get(Integer.parseInt(origin[0]) - 1).contains("id: target.reach"));
    assertTrue(lines.contains("      values = 12.5万吨"), outcome.out());
  }

  private static int indexOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with «" + start + "» in " + lines);
  }

  @Test
  void lists_all_questions_in_both_languages() {
    CommandRun outcome = CommandRun.of("query");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().contains("哪些战略被几个地区共同写进规划？"), outcome.out());
    assertTrue(outcome.out().contains("Which strategies are taken up by several regions?"));
  }

  @Test
  void answers_alike_from_the_store_and_from_a_running_server() throws IOException {
    DataFolder data = SampleGraph.loaded(temp);
    String[] ask = {
      "query",
      "links-of-region",
      "--param",
      "region=吴兴区",
      "--format",
      "csv",
      "--data",
      data.root().toString()
    };
    CommandRun direct = CommandRun.of(ask);
    assertEquals(0, direct.exitCode(), direct.err());
    assertTrue(direct.out().contains("主动对接吴江"), direct.out());
    try (Serving.Running running = new SpringServing().start(data, "127.0.0.1", 0)) {
      assertEquals(direct.out(), CommandRun.of(ask).out(), running.address().toString());
      ask[3] = "place=吴兴区";
      CommandRun wrong = CommandRun.of(ask);
      assertEquals(2, wrong.exitCode());
      assertTrue(wrong.err().contains("unknown parameter «place»"), wrong.err());
    }
  }

  @Test
  void the_formats_are_what_they_say() throws IOException {
    String data = SampleGraph.loaded(temp).root().toString();
    assertTrue(CommandRun.of("query", "coverage", "--data", data).out().contains("-----"));
    assertTrue(
        CommandRun.of("query", "coverage", "--data", data, "--format", "csv")
            .out()
            .startsWith("regionName,"));
    assertTrue(
        CommandRun.of("query", "coverage", "--data", data, "--format", "tsv")
            .out()
            .startsWith("?regionName\t"));
    assertTrue(
        CommandRun.of("query", "coverage", "--data", data, "--format", "json")
            .out()
            .contains("\"bindings\""));
  }

  @Test
  void an_empty_data_folder_says_what_to_do() {
    CommandRun outcome =
        CommandRun.of("query", "coverage", "--data", temp.resolve("none").toString());
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("plangraph build"), outcome.err());
  }

  @Test
  void all_problems_of_a_question_are_told_at_once() throws IOException {
    String data = SampleGraph.loaded(temp).root().toString();
    CommandRun outcome =
        CommandRun.of(
            "query",
            "indicator-across-regions",
            "--param",
            "year=soon",
            "--param",
            "foo=1",
            "--data",
            data);
    assertEquals(2, outcome.exitCode());
    for (String word : List.of("is missing", "unknown parameter «foo»", "four digits")) {
      assertTrue(outcome.err().contains(word), outcome.err());
    }
  }

  @Test
  void stages_leave_files_and_a_build_goes_on_past_bad_documents() throws IOException {
    Path records = temp.resolve("records");
    CommandRun extract =
        CommandRun.of("extract", "samples/wuxing-outline.txt", "--out", records.toString());
    assertEquals(0, extract.exitCode(), extract.err());
    String quads = temp.resolve("graph.nq").toString();
    assertEquals(0, CommandRun.of("map", records.toString(), "--out", quads).exitCode());
    CommandRun validate = CommandRun.of("validate", quads);
    assertEquals(0, validate.exitCode(), validate.out());
    Path empty = Files.writeString(temp.resolve("empty.txt"), "");
    Path missing = temp.resolve("missing.txt");
    String data = temp.resolve("data").toString();
    CommandRun build =
        CommandRun.of(
            "build",
            "samples/wuxing-outline.txt",
            empty.toString(),
            missing.toString(),
            "--data",
            data);
    assertEquals(2, build.exitCode(), build.err());
    assertTrue(build.err().contains("2 of 3 documents could not be used"), build.err());
    assertTrue(
        CommandRun.of("query", "coverage", "--data", data, "--format", "csv")
            .out()
            .contains("330502"));
    assertEquals(2, CommandRun.of("build", empty.toString(), "--data", data).exitCode());
    assertTrue(
        CommandRun.of("query", "coverage", "--data", data, "--format", "csv")
            .out()
            .contains("330502"));
  }

  @Test
  void the_same_documents_give_the_same_bytes() throws IOException {
    for (String name : List.of("one", "two")) {
      assertEquals(
          0,
          CommandRun.of("extract", "samples", "--out", temp.resolve(name).toString()).exitCode());
      assertEquals(
          0,
          CommandRun.of(
                  "map",
                  temp.resolve(name).toString(),
                  "--out",
                  temp.resolve(name + ".nq").toString())
              .exitCode());
    }
    assertEquals(-1, Files.mismatch(temp.resolve("one.nq"), temp.resolve("two.nq")));
  }

  @Test
  void the_demo_answers_three_questions() {
    CommandRun outcome = CommandRun.of("demo", "--once", "--data", temp.resolve("demo").toString());
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals(
        3, outcome.out().lines().filter(line -> line.startsWith("$ plangraph query")).count());
    Stream.of("330502", "quads/s", "no violations", "peak memory")
        .forEach(word -> assertTrue(outcome.out().contains(word), outcome.out()));
  }
}
