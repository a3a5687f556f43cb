package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.plangraph.Python;

/** What the example notebook asks, asked. */
class NotebookIT {

  private static final Pattern SPARQL = Pattern.compile("ask\\('''(.*?)'''\\)", Pattern.DOTALL);
  private static final Pattern QUESTION =
      Pattern.compile("question\\(\"([a-z-]+)\"(?:, (\\w+)=\"([^\"]*)\")?\\)(?:\\[\\[(.*?)]])?");
  private static final Pattern TABLE = Pattern.compile("table\\(\"([a-z-]+)\"\\)");

  @Test
  void every_request_of_the_notebook_gives_rows() throws IOException {
    String code = code();
    try (RunningService service = RunningService.ofSample()) {
      List<String> queries = all(SPARQL, code);
      assertTrue(queries.size() >= 2, code);
      queries.forEach(query -> requireRows(service.ask(query), query));
      Matcher question = QUESTION.matcher(code);
      int questions = 0;
      while (question.find()) {
        questions++;
        String parameter =
            question.group(2) == null
                ? ""
                : "?" + question.group(2) + "=" + RunningService.encode(question.group(3));
        String csv =
            requireRows(
                service.get("/api/queries/" + question.group(1) + ".csv" + parameter),
                question.group());
        if (question.group(4) != null) {
          List<String> columns = List.of(csv.lines().findFirst().orElse("").split(","));
          List.of(question.group(4).replace("\"", "").split(", "))
              .forEach(name -> assertTrue(columns.contains(name), name + " is none of " + columns));
        }
      }
      assertEquals(2, questions);
      all(TABLE, code)
          .forEach(name -> requireRows(service.get("/downloads/tables/" + name + ".csv"), name));
    }
  }

  @Test
  void the_notebook_runs_from_its_first_cell_to_its_last() throws IOException {
    Optional<Python> python = Python.with("pandas");
    assumeTrue(python.isPresent(), "no python3 with its module pandas (Debian: python3-pandas)");
    try (RunningService service = RunningService.ofSample()) {
      String code = code();
      String here = code.replace("http://127.0.0.1:8080", service.address("").toString());
      assertNotEquals(code, here, "the notebook names another server");
      python.get().run(here);
    }
  }

  private static String requireRows(HttpResponse<String> answer, String what) {
    assertEquals(200, answer.statusCode(), what + answer.body());
    assertTrue(answer.body().lines().count() > 1, what + " gives no rows");
    return answer.body();
  }

  private static List<String> all(Pattern pattern, String code) {
    return pattern.matcher(code).results().map(found -> found.group(1)).toList();
  }

  private static String code() throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonValue cell :
        JSON.parse(Files.readString(Path.of("examples/plangraph.ipynb")))
            .get("cells")
            .getAsArray()) {
      if (cell.getAsObject().getString("cell_type").equals("code")) {
        cell.getAsObject()
            .get("source")
            .getAsArray()
            .forEach(line -> lines.add(line.getAsString().value()));
        lines.add("\n");
      }
    }
    return String.join("", lines);
  }
}
