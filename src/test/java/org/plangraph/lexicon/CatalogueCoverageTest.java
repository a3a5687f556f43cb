package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many rows of main tables that no rule was tuned to the catalogue knows. */
class CatalogueCoverageTest {

  private static final double WANTED = 0.85;

  private final IndicatorCatalogue catalogue =
      IndicatorCatalogue.of(Schemes.load(), WordLists.load(), Gazetteer.load());

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "fresh"})
  void most_rows_of_main_tables_resolve(String list) throws IOException {
    List<String> names =
        Files.readAllLines(Path.of("src/test/resources/coverage", list + ".tsv")).stream()
            .filter(line -> !line.startsWith("#:"))
            .skip(1)
            .toList();
    List<String> unknown =
        names.stream().filter(line -> catalogue.find(line.split("\t")[1]).isEmpty()).toList();
    double known = 1 - (double) unknown.size() / names.size();
    assertTrue(known >= WANTED, known + " of " + names.size() + "; unknown " + unknown);
  }
}
