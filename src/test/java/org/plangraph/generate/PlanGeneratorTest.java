package org.plangraph.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.model.InputException;

class PlanGeneratorTest {

  private static final int SIZE = 6000;
  private static final List<String> PROSE =
      List.of("targets", "actuals", "goals", "platforms", "projects", "strategies", "links");

  private final PlanGenerator generator = PlanGenerator.load(7, SIZE, 0);

  @Test
  void gives_the_same_plan_for_the_same_seed_and_index_whatever_came_before() {
    GeneratedPlan after = null;
    for (int index = 0; index <= 3; index++) {
      after = generator.plan(index);
    }
    GeneratedPlan alone = PlanGenerator.load(7, SIZE, 0).plan(3);
    assertEquals(alone, after);
    assertNotEquals(alone.text(), PlanGenerator.load(8, SIZE, 0).plan(3).text());
  }

  @Test
  void writes_the_same_bytes_twice(@TempDir Path folder) throws IOException {
    for (String run : List.of("first", "second")) {
      CorpusWriter writer = new CorpusWriter(folder.resolve(run));
      writer.write(generator.plan(1));
    }
    try (var files = Files.walk(folder.resolve("first"))) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertEquals(2, written.size());
      for (Path file : written) {
        Path again = folder.resolve("second").resolve(folder.resolve("first").relativize(file));
        assertEquals(-1, Files.mismatch(file, again), file.toString());
      }
    }
  }

  @Test
  void every_quote_stands_in_the_text() {
    for (int index = 0; index < 12; index++) {
      GeneratedPlan plan = generator.plan(index);
      for (String list : PROSE) {
        for (Map<String, Object> item : items(plan, list)) {
          String quote = (String) item.get("quote");
          assertTrue(unbroken(plan).contains(quote), plan.name() + " " + list + ": " + quote);
          assertTrue(quote.length() >= 4 && quote.length() <= 160, quote);
        }
      }
      items(plan, "rows")
          .forEach(
              row ->
                  assertTrue(
                      unbroken(plan).contains(((String) row.get("quote")).replace("\n", ""))));
      items(plan, "headings")
          .forEach(heading -> assertTrue(unbroken(plan).contains((String) heading.get("text"))));
    }
  }

  @Test
  void no_two_plans_have_one_key() {
    Set<String> keys = new HashSet<>();
    for (int index = 0; index < 200; index++) {
      String name = generator.plan(index).name();
      assertTrue(keys.add(name.substring(7)), name);
    }
  }

  @Test
  void refuses_an_index_beyond_all_regions_and_subjects() {
    assertThrows(InputException.class, () -> generator.plan(10_000_000));
  }

  /** The text without what a printed page breaks it by. */
  private static String unbroken(GeneratedPlan plan) {
    return plan.text().replaceAll("\n— \\d+ —\n", "\n").replace("\n", "");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(GeneratedPlan plan, String list) {
    List<Map<String, Object>> items = (List<Map<String, Object>>) plan.truth().get(list);
    assertTrue(!items.isEmpty() || list.equals("links"), plan.name() + " has no " + list);
    return items;
  }
}
