package org.plangraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.query.Answer;
import org.plangraph.query.SavedQuery;

/**
 * The picture that fits the columns of an answer.
 *
 * @param chart which one: network, matrix, indicator, bars or timeline
 * @param data what it draws
 * @param drawn number of rows that it shows
 */
public record AnswerPicture(String chart, Object data, int drawn) {

  private static final Set<String> SECONDARY =
      Set.of("regionName", "planTitle", "aboutName", "fileName", "regionNames");

  /** A picture of an answer; empty if none fits its columns or rows. */
  static Optional<AnswerPicture> of(SavedQuery query, Answer answer, View view) {
    List<Row> rows = Row.all(answer);
    Map<String, String> labels = view.isChinese() ? query.columns() : query.columnsEn();
    AnswerDrawings drawings = new AnswerDrawings(rows, labels, view);
    return chart(answer.columns()).map(drawings::draw).filter(picture -> picture.drawn() > 1);
  }

  /** Which picture fits some columns. */
  static Optional<String> chart(List<String> columns) {
    if (has(columns, ColumnKind.FROM) && has(columns, ColumnKind.TO)) {
      return Optional.of("network");
    }
    boolean isMatrix =
        columns.contains("regionName")
            && (has(columns, ColumnKind.STRENGTH)
                || columns.contains("regionCount")
                || columns.contains("planCount"))
            && key(columns).isPresent();
    if (isMatrix) {
      return Optional.of("matrix");
    }
    if (has(columns, ColumnKind.NUMBER) && has(columns, ColumnKind.UNIT)) {
      return Optional.of("indicator");
    }
    if (has(columns, ColumnKind.COUNT) && has(columns, ColumnKind.NAME)) {
      return Optional.of("bars");
    }
    return has(columns, ColumnKind.YEAR) && columns.contains("regionName")
        ? Optional.of("timeline")
        : Optional.empty();
  }

  /** The column that names what a row is about, besides region and plan. */
  static Optional<String> key(List<String> columns) {
    return columns.stream()
        .filter(column -> ColumnKind.of(column) == ColumnKind.NAME && !SECONDARY.contains(column))
        .findFirst();
  }

  private static boolean has(List<String> columns, ColumnKind kind) {
    return columns.stream().anyMatch(column -> ColumnKind.of(column) == kind);
  }
}
