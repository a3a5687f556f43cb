package org.plangraph.web.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plangraph.query.Answer;
import org.plangraph.query.Named;
import org.plangraph.query.SavedQuery;

/**
 * The rows of an answer for people: quotes lead to their place, names to the page of their thing,
 * numbers stand right, and a column without any content is left out.
 *
 * @param headings columns that are shown
 * @param rows cells in the order of the headings
 * @param empty headings of columns without content
 * @param loaded how much is loaded, by the column that tells it; empty if none does
 */
public record AnswerTable(
    List<Heading> headings, List<List<Cell>> rows, List<String> empty, Map<String, String> loaded) {

  private static final BigDecimal GROUPED = new BigDecimal(10_000);

  /**
   * A heading.
   *
   * @param text words
   * @param isNumeric whether numbers stand below
   */
  public record Heading(String text, boolean isNumeric) {}

  /**
   * A cell.
   *
   * @param text words
   * @param link where they lead; empty if nowhere
   * @param style class of the cell; empty if it has none
   */
  public record Cell(String text, String link, String style) {}

  /** The table of an answer. */
  static AnswerTable of(SavedQuery query, Answer answer, View view) {
    Map<String, String> labels = view.isChinese() ? query.columns() : query.columnsEn();
    List<Row> rows = Row.all(answer);
    List<String> shown = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (String column : answer.columns()) {
      if (rows.stream().noneMatch(row -> row.has(column))) {
        empty.add(labels.get(column));
      } else if (isShown(column, answer.columns())) {
        shown.add(column);
      }
    }
    return new AnswerTable(
        shown.stream().map(c -> new Heading(labels.get(c), ColumnKind.of(c).isNumeric())).toList(),
        rows.stream()
            .map(row -> shown.stream().map(column -> cell(column, row, view)).toList())
            .toList(),
        rows.isEmpty() ? List.of() : empty,
        loaded(answer.columns(), rows));
  }

  private static boolean isShown(String column, List<String> all) {
    return switch (ColumnKind.of(column)) {
      case LOADED -> false;
      case EVIDENCE -> !all.contains(quoteOf(column));
      case THING -> !all.contains(column + "Name") && !all.contains(column + "Title");
      default -> true;
    };
  }

  private static Map<String, String> loaded(List<String> columns, List<Row> rows) {
    return rows.isEmpty()
        ? Map.of()
        : columns.stream()
            .filter(column -> ColumnKind.of(column) == ColumnKind.LOADED)
            .collect(Collectors.toMap(column -> column, column -> rows.get(0).get(column)));
  }

  private static String quoteOf(String evidence) {
    return evidence.replace("evidence", "quote").replace("Evidence", "Quote");
  }

  static String evidenceOf(String quote) {
    return quote.replace("quote", "evidence").replace("Quote", "Evidence");
  }

  private static Cell cell(String column, Row row, View view) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return new Cell("", "", "");
    }
    return switch (ColumnKind.of(column)) {
      case QUOTE -> new Cell(text, view.place(row.get(evidenceOf(column))), "quote");
      case EVIDENCE -> new Cell(view.word("page.in.text", ""), view.place(text), "");
      case COUNT, NUMBER, FIGURE -> new Cell(number(text), "", "number");
      case YEAR -> new Cell(text, "", "number");
      case BOUND -> new Cell(Stated.sign(text), "", "");
      case FLAG -> new Cell(view.word(text.equals("true") ? "page.yes" : "page.no", text), "", "");
      case STRENGTH -> new Cell(view.word("page.strength." + text, text), "", "");
      case THING -> new Cell(view.name(text), view.link(text), "");
      case NAME, FROM, TO -> name(column, row, view);
      case STATUS, UNIT, RELATION -> new Cell(name(column, row, view).text(), "", "");
      default -> new Cell(text, "", text.length() > 24 ? "quote" : "");
    };
  }

  /** The thing that a row names in a column, in the reader's language. */
  static Cell name(String column, Row row, View view) {
    String text = row.get(column);
    String iri = row.get(column.replaceFirst("(Name|Title)$", ""));
    if (view.isLink(iri)) {
      return new Cell(view.name(iri), view.link(iri), "");
    }
    Optional<Named> thing = NamedColumn.thing(column, text, view);
    return new Cell(
        thing.map(named -> named.in(view.isChinese())).orElse(text),
        thing.map(named -> view.link(named.iri())).orElse(""),
        text.length() > 24 ? "name" : "");
  }

  private static String number(String text) {
    if (!text.matches("-?\\d+(\\.\\d+)?")) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    if (number.abs().compareTo(GROUPED) < 0) {
      return text;
    }
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }
}
