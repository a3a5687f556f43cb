package org.plangraph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.SavedQuery;

class AnswerPictureTest {

  private static final QueryCatalog CATALOG = QueryCatalog.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subjectName relationName objectName quote evidence     | network
          fromName toName                                        | network
          strategyName regionCount regionName strength evidence  | matrix
          platformName statedName planCount regionName           | matrix
          regionName indicatorName valueYear number unitName     | indicator
          regionName baseNumber number unitName                  | indicator
          indicatorName regionCount regionNames                  | bars
          regionName planTitle statementCount                    | bars
          regionName indicatorName valueYear rawValue            | timeline
          regionName goalText quote                              |
          """)
  void columns_decide(String columns, String chart) {
    assertEquals(
        chart == null ? "" : chart,
        AnswerPicture.chart(List.of(columns.split(" "))).orElse(""),
        columns);
  }

  @Test
  void each_kind_of_picture_fits_some_question() {
    Set<String> charts =
        CATALOG.all().stream()
            .flatMap(query -> AnswerPicture.chart(columns(query)).stream())
            .collect(Collectors.toSet());
    assertEquals(Set.of("network", "matrix", "indicator", "bars", "timeline"), charts);
  }

  @Test
  void numbers_years_and_proofs_of_all_questions_are_known_as_such() {
    for (SavedQuery query : CATALOG.all()) {
      for (String column : columns(query)) {
        ColumnKind kind = ColumnKind.of(column);
        String where = query.id() + " " + column;
        if (column.toLowerCase(java.util.Locale.ROOT).contains("number")) {
          assertTrue(kind.isNumeric(), where);
        }
        if (column.endsWith("Name")) {
          assertNotEquals(ColumnKind.TEXT, kind, where);
        }
        if (kind == ColumnKind.QUOTE) {
          assertTrue(columns(query).contains(AnswerTable.evidenceOf(column)), where);
        }
      }
    }
  }

  private static List<String> columns(SavedQuery query) {
    return List.copyOf(query.columns().keySet());
  }
}
