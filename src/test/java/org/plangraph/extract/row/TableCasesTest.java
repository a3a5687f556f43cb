package org.plangraph.extract.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.extract.Reading;
import org.plangraph.model.Cell;
import org.plangraph.model.Metadata;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.PlanKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Section;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Source;
import org.plangraph.model.Span;
import org.plangraph.model.Table;
import org.plangraph.model.TableRow;

/** Each folder of {@code tables/} holds a table as a reader leaves it and the rows it means. */
class TableCasesTest {

  static final Set<String> UNITS =
      Set.of("亿元", "元", "%", "万人", "万立方米", "亿美元", "人/亿元", "公里", "个", "万吨标准煤");

  @TestFactory
  Stream<DynamicTest> tables_mean_what_is_expected() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/tables"))) {
      cases = folders.sorted().toList();
    }
    assertTrue(cases.size() >= 5, "cases are missing");
    return cases.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), folder.toUri(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    String rows =
        new RowExtractor(UNITS::contains, Reference::unresolved)
            .extract(Reading.of(document(Files.readString(folder.resolve("table.txt"))))).stream()
                .map(row -> RowText.of(row) + "\n")
                .collect(Collectors.joining());
    assertEquals(Files.readString(folder.resolve("expected.txt")), rows);
  }

  private static PlanDocument document(String text) {
    List<Section> sections = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    List<Span> notes = new ArrayList<>();
    int[] period = {2021, 2025};
    int at = 0;
    for (String line : text.split("(?<=\n)")) {
      Span span = new Span(at, at + line.strip().length());
      at += line.length();
      if (line.startsWith("period")) {
        period = Stream.of(line.strip().split(" ")).skip(1).mapToInt(Integer::parseInt).toArray();
      } else if (line.startsWith("表")) {
        sections.add(new Section(0, -1, SectionKind.TABLE, 0, line.strip(), span, span));
      } else if (line.startsWith("注")) {
        notes.add(span);
      } else {
        rows.add(new TableRow(span, cells(line.strip(), span.start())));
      }
    }
    Span whole = new Span(0, text.length());
    Metadata metadata =
        new Metadata(
            "",
            null,
            null,
            List.of(),
            PlanKind.OUTLINE,
            null,
            period[0],
            period[1],
            null,
            null,
            null,
            null,
            List.of());
    return new PlanDocument(
        "case",
        "case",
        new Source("case.txt", "text/plain", "UTF-8", "", text),
        text,
        OffsetMap.identity(text.length()),
        metadata,
        sections,
        List.of(),
        List.of(new Table(0, whole, rows, notes)),
        List.of());
  }

  private static List<Cell> cells(String line, int start) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    for (String cell : line.split("\\|", -1)) {
      String text = cell.strip();
      int from = start + at + cell.indexOf(text);
      cells.add(new Cell(text, new Span(from, from + text.length())));
      at += cell.length() + 1;
    }
    return cells;
  }
}
