package org.plangraph.mapping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.model.InputException;
import org.plangraph.vocab.Base;

class RecordMapperTest {

  private static final RecordMapper MAPPER = new RecordMapper(Base.DEFAULT);

  @TempDir Path folder;

  @Test
  void gives_the_same_bytes_whatever_the_order_of_the_files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int plan = 0; plan < 6; plan++) {
      files.add(record("3305" + (10 + plan) + "-outline-2021"));
    }
    byte[] forwards = map(files);
    Collections.reverse(files);
    assertArrayEquals(forwards, map(files));
    assertArrayEquals(forwards, map(files));
  }

  @Test
  void writes_plans_in_order_of_their_keys_and_quads_sorted_within() throws IOException {
    String text =
        new String(
            map(List.of(record("b-outline-2021"), record("a-outline-2021"))),
            StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    int firstOfB =
        lines.indexOf(
            lines.stream().filter(line -> line.contains("graph/b-")).findFirst().orElseThrow());
    assertTrue(
        lines.subList(0, firstOfB).stream()
            .allMatch(line -> line.endsWith("graph/a-outline-2021> .")));
    assertEquals(lines.subList(0, firstOfB).stream().sorted().toList(), lines.subList(0, firstOfB));
    assertEquals(
        lines.subList(firstOfB, lines.size()).stream().sorted().toList(),
        lines.subList(firstOfB, lines.size()));
  }

  @Test
  void takes_another_base() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordMapper("http://localhost/x/").map(List.of(record("a-outline-2021")), out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("<http://localhost/x/graph/a-outline-2021>"), text);
    assertTrue(text.lines().noneMatch(line -> line.contains(Base.DEFAULT + "id/")), text);
  }

  @Test
  void tells_which_townships_a_plan_names() throws IOException {
    Path file = record("a-outline-2021");
    Files.writeString(
        file, Files.readString(file).replace("id/region/330502", "id/region/330502100"));
    assertEquals(
        Set.of("330502100"),
        MAPPER.map(List.of(file), new ByteArrayOutputStream()).get(0).townships());
  }

  @Test
  void refuses_a_record_that_breaks_the_schema_and_names_every_problem() throws IOException {
    Path file = record("a-outline-2021");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"planKind\": \"outline\"", "\"planKind\": \"wish\"")
            .replace("\"count\": 3", "\"count\": -1"));
    InputException thrown = assertThrows(InputException.class, () -> map(List.of(file)));
    assertTrue(
        thrown.getMessage().contains("planKind") && thrown.getMessage().contains("count"),
        thrown.getMessage());
  }

  @Test
  void refuses_a_truncated_record() throws IOException {
    Path file = record("a-outline-2021");
    Files.writeString(file, Files.readString(file).substring(0, 100));
    assertThrows(InputException.class, () -> map(List.of(file)));
  }

  @Test
  void refuses_two_records_of_one_plan() throws IOException {
    Path first = record("a-outline-2021");
    Path second = Files.copy(first, folder.resolve("copy.json"));
    assertThrows(InputException.class, () -> map(List.of(first, second)));
  }

  @Test
  void writes_all_counties_and_only_the_townships_asked_for() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new VocabularyMapper(Base.DEFAULT, Gazetteer.load()).write(Set.of("330502100"), out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals(1, text.lines().filter(line -> line.contains("regionKind> \"township\"")).count());
    assertTrue(text.lines().filter(line -> line.contains("regionKind> \"county\"")).count() > 2800);
    assertTrue(
        text.contains(
            "<https://w3id.org/plangraph/id/period/2021-2025> <http://www.w3.org/2000/01/rdf-schema#label> \"十四五\"@zh"));
    assertTrue(
        text.contains(
            "id/period/2026-2030> <http://www.w3.org/2000/01/rdf-schema#label> \"十五五\"@zh"));
  }

  private byte[] map(List<Path> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MAPPER.map(files, out);
    return out.toByteArray();
  }

  private Path record(String plan) throws IOException {
    String sha = "0123456789abcdef".repeat(4);
    String json =
        """
        {"doc": "d", "plan": "%1$s",
         "metadata": {"key": "%1$s", "plan": "%1$s", "title": "规划", "planKind": "outline", "planClass": "OutlinePlan",
                      "regionKey": "id/region/330502"},
         "capture": {"key": "0123456789abcdef", "plan": "%1$s", "name": "d.txt", "mediaType": "text/plain",
                     "charset": "UTF-8", "sha256": "%2$s",
                     "repairs": [{"key": "trim", "plan": "%1$s", "parentKey": "0123456789abcdef", "step": "trim", "count": 3}]},
         "headings": [], "rows": [], "targets": [], "actuals": [], "goals": [], "platforms": [], "projects": [],
         "strategies": [], "links": []}
        """;
    Path file = folder.resolve(plan + ".json");
    Files.writeString(file, json.formatted(plan, sha));
    return file;
  }
}
