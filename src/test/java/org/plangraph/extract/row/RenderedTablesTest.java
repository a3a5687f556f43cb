package org.plangraph.extract.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.extract.Reading;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.model.Cell;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Reference;

/**
 * A table means the same whatever format it comes in: {@code grid.txt} of the cases, rendered and
 * read again.
 */
class RenderedTablesTest {

  private static final DocumentReader READER = new DocumentReader();

  private static final Map<String, Function<MergedTable, byte[]>> FORMATS =
      Map.of(
          "table.html",
          TableRendering::html,
          "table.docx",
          TableRendering::docx,
          "ruled.pdf",
          table -> PrintedTable.pdf(table, true),
          "unruled.pdf",
          table -> PrintedTable.pdf(table, false));

  @TestFactory
  Stream<DynamicTest> tables_mean_the_same_in_every_format() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/tables"))) {
      cases = folders.filter(folder -> Files.exists(folder.resolve("grid.txt"))).sorted().toList();
    }
    assertTrue(cases.size() >= 4, "cases are missing");
    return cases.stream()
        .flatMap(
            folder ->
                FORMATS.keySet().stream()
                    .sorted()
                    .map(
                        format ->
                            dynamicTest(
                                folder.getFileName() + " as " + format,
                                folder.toUri(),
                                () -> check(folder, format))));
  }

  private static void check(Path folder, String format) throws IOException {
    MergedTable table = MergedTable.of(Files.readString(folder.resolve("grid.txt")));
    PlanDocument plan = READER.read(format, FORMATS.get(format).apply(table));
    assertEquals(1, plan.tables().size(), plan.text());
    assertFalse(plan.text().contains("— 1 —"), plan.text());
    String rows =
        new RowExtractor(TableCasesTest.UNITS::contains, Reference::unresolved)
            .extract(Reading.of(plan)).stream()
                .map(row -> RowText.of(row) + "\n")
                .collect(Collectors.joining());
    assertEquals(Files.readString(folder.resolve("expected.txt")), rows, () -> cells(plan));
  }

  private static String cells(PlanDocument plan) {
    return plan.tables().get(0).rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }
}
