package org.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plangraph.Python;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Heads of query files, read by a YAML parser of another language. */
class QueryHeadTest {

  private static final String READ_ALL =
      """
      import json, pathlib, yaml
      heads = {}
      for path in sorted(pathlib.Path("queries").glob("*/*.rq")):
          lines = path.read_text(encoding="utf-8").splitlines()
          head = yaml.safe_load("\\n".join(line[2:] for line in lines if line.startswith("#+")))
          heads[path.stem] = {
              "question": head.get("question"),
              "english": head.get("question-en"),
              "params": [p["name"] for p in head.get("params") or []],
              "columns": list(head.get("columns") or {}),
              "tags": [str(tag) for tag in head.get("tags") or []],
              "since": str(head.get("since")),
          }
      print(json.dumps(heads))
      """;

  @Test
  void pythons_parser_reads_what_ours_reads() throws IOException {
    Optional<Python> python = Python.with("yaml");
    assumeTrue(python.isPresent(), "no python3 with its module yaml (Debian: python3-yaml)");
    JsonNode heads = JsonMapper.shared().readTree(python.get().run(READ_ALL));
    Map<String, SavedQuery> ours = new TreeMap<>();
    for (QueryCatalog catalog : List.of(QueryCatalog.load(), QueryCatalog.loadPages())) {
      catalog.all().forEach(query -> ours.put(query.id(), query));
    }
    try (Stream<Path> checks = Files.list(Path.of("queries/checks"))) {
      assertEquals(ours.size() + checks.count(), heads.size());
    }
    ours.forEach((id, query) -> assertSame(query, heads.get(id)));
  }

  private static void assertSame(SavedQuery query, JsonNode head) {
    assertEquals(query.question(), head.get("question").asString());
    assertEquals(query.questionEn(), head.get("english").asString());
    assertEquals(
        query.parameters().stream().map(QueryParameter::name).toList(), texts(head.get("params")));
    assertEquals(List.copyOf(query.columns().keySet()), texts(head.get("columns")));
    assertEquals(query.tags(), texts(head.get("tags")));
    assertEquals(query.since(), head.get("since").asString());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.toList());
  }
}
