package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.web.page.AnswerTable.Cell;
import org.plangraph.web.page.NetworkPicture.Arrow;

/** Turns the rows of an answer into what charts draw. */
final class AnswerDrawings {

  private static final int MOST_LINES = 40;
  private static final Set<String> LINE_NAMES =
      Set.of("regionName", "indicatorName", "lowerRegionName", "lowerName");

  private final List<Row> rows;
  private final List<String> columns;
  private final Map<String, String> labels;
  private final View view;

  AnswerDrawings(List<Row> rows, Map<String, String> labels, View view) {
    this.rows = rows;
    this.columns = List.copyOf(labels.keySet());
    this.labels = labels;
    this.view = view;
  }

  AnswerPicture draw(String chart) {
    return switch (chart) {
      case "network" -> network();
      case "matrix" -> matrix();
      case "indicator" -> dumbbells();
      case "bars" -> bars();
      default -> timeline();
    };
  }

  private AnswerPicture network() {
    String from = first(ColumnKind.FROM).orElseThrow();
    String to = first(ColumnKind.TO).orElseThrow();
    Map<String, Node> nodes = new LinkedHashMap<>();
    Map<List<String>, Arrow> arrows = new LinkedHashMap<>();
    for (Row row : rows) {
      Node start = node(from, row, "loaded");
      Node end = node(to, row, "other");
      nodes.put(start.link(), start);
      nodes.putIfAbsent(end.link(), end);
      Arrow arrow =
          arrows.computeIfAbsent(
              List.of(start.link(), end.link()), pair -> arrow(start, end, answer(row)));
      first(ColumnKind.RELATION).ifPresent(column -> arrow.relations().add(named(column, row)));
      arrow.statements().add(place(row));
      arrow.quotes().add(row.get("quote"));
    }
    return new AnswerPicture(
        "network",
        new NetworkPicture.Network(List.copyOf(nodes.values()), List.copyOf(arrows.values())),
        rows.size());
  }

  private static Arrow arrow(Node start, Node end, String answer) {
    return new Arrow(
        start.link(),
        start.name(),
        end.link(),
        end.name(),
        answer,
        new LinkedHashSet<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static String answer(Row row) {
    return row.get("isAnswered").equals("true")
        ? "answered"
        : row.get("isLoaded").equals("true") ? "unanswered" : "unknown";
  }

  private AnswerPicture matrix() {
    String key = AnswerPicture.key(columns).orElseThrow();
    List<String> regions = rows.stream().map(row -> row.get("regionName")).distinct().toList();
    Optional<String> strength = first(ColumnKind.STRENGTH);
    Map<String, MatrixPicture.Line> lines = new LinkedHashMap<>();
    for (Row row : rows) {
      int level = strength.map(column -> MatrixPicture.level(row.get(column))).orElse(2);
      lines
          .computeIfAbsent(
              row.get(key), name -> MatrixPicture.Line.empty(node(key, row, ""), regions.size()))
          .add(regions.indexOf(row.get("regionName")), level, place(row));
    }
    List<Node> heads =
        regions.stream()
            .map(name -> node("regionName", new Row(Map.of("regionName", name)), ""))
            .toList();
    return new AnswerPicture(
        "matrix",
        new MatrixPicture.Matrix(heads, List.copyOf(lines.values()), strength.isPresent()),
        rows.size());
  }

  /** All numbers of the rows in the unit that most rows have. */
  private AnswerPicture dumbbells() {
    String unit =
        rows.stream()
            .filter(row -> row.has("unitName") && numbers().stream().anyMatch(row::has))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("unitName"), TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    List<Row> fitting =
        rows.stream()
            .filter(row -> row.get("unitName").equals(unit))
            .filter(row -> numbers().stream().anyMatch(row::has))
            .toList();
    List<String> lines = fitting.stream().map(this::lineName).distinct().limit(MOST_LINES).toList();
    List<IndicatorPicture.Point> points = new ArrayList<>();
    List<Row> drawn = fitting.stream().filter(row -> lines.contains(lineName(row))).toList();
    for (Row row : drawn) {
      numbers().stream().filter(row::has).map(column -> point(column, row)).forEach(points::add);
    }
    return new AnswerPicture(
        "indicator", new IndicatorPicture.Dumbbells("", "", unit, points, List.of()), drawn.size());
  }

  /** Place and indicator; the year too where two numbers of one year stand side by side. */
  private String lineName(Row row) {
    boolean isPair = numbers().size() > 1 && !columns.contains("baseYear");
    return Stream.concat(
            columns.stream().filter(LINE_NAMES::contains).map(column -> named(column, row)),
            Stream.of(isPair ? row.get("valueYear") : ""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private IndicatorPicture.Point point(String column, Row row) {
    boolean isOnly = numbers().size() == 1;
    String status = isOnly && row.has("statusName") ? named("statusName", row) : labels.get(column);
    Optional<Double> number = Optional.of(Double.valueOf(row.get(column)));
    String bound = isOnly ? row.get("bound") : "";
    String year = column.startsWith("base") ? row.get("baseYear") : row.get("valueYear");
    return new IndicatorPicture.Point(
        lineName(row),
        year,
        status,
        status,
        bound.startsWith("<") ? Optional.empty() : number,
        bound.startsWith(">") ? Optional.empty() : number,
        (bound.isEmpty() || bound.equals("=") ? "" : Stated.sign(bound) + " ")
            + row.get(column)
            + " "
            + row.get("unitName"),
        place(row),
        row.get("quote"));
  }

  private List<String> numbers() {
    return columns.stream().filter(column -> ColumnKind.of(column) == ColumnKind.NUMBER).toList();
  }

  private AnswerPicture bars() {
    String name = first(ColumnKind.NAME).orElseThrow();
    String count = first(ColumnKind.COUNT).orElseThrow();
    List<Bar> bars =
        rows.stream()
            .limit(MOST_LINES)
            .map(row -> new Bar(named(name, row), Long.parseLong(row.get(count)), place(row)))
            .toList();
    return new AnswerPicture("bars", new Bars(labels.get(count), bars), bars.size());
  }

  private AnswerPicture timeline() {
    String year = first(ColumnKind.YEAR).orElseThrow();
    Map<String, List<TimelinePicture.Aim>> byYear = new TreeMap<>();
    List<Row> dated = rows.stream().filter(row -> row.has(year)).toList();
    for (Row row : dated) {
      byYear
          .computeIfAbsent(row.get(year), key -> new ArrayList<>())
          .add(
              new TimelinePicture.Aim(
                  named("regionName", row), "", lineName(row), place(row), row.get("quote")));
    }
    List<TimelinePicture.Year> years = new ArrayList<>();
    byYear.forEach((key, aims) -> years.add(new TimelinePicture.Year(key, aims)));
    List<String> regions = dated.stream().map(row -> named("regionName", row)).distinct().toList();
    return new AnswerPicture(
        "timeline", new TimelinePicture.Timeline(regions, years), dated.size());
  }

  private Optional<String> first(ColumnKind kind) {
    return columns.stream().filter(column -> ColumnKind.of(column) == kind).findFirst();
  }

  private String named(String column, Row row) {
    return AnswerTable.name(column, row, view).text();
  }

  /** A thing by its name in a column; one without a page is told apart by its name. */
  private Node node(String column, Row row, String group) {
    Cell cell = AnswerTable.name(column, row, view);
    return new Node(cell.text(), cell.link().isEmpty() ? "?" + cell.text() : cell.link(), group);
  }

  private String place(Row row) {
    return columns.stream()
        .filter(column -> ColumnKind.of(column) == ColumnKind.EVIDENCE)
        .map(column -> view.place(row.get(column)))
        .filter(link -> !link.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * Things by a number.
   *
   * @param axis what is counted
   * @param bars the things
   */
  public record Bars(String axis, List<Bar> bars) {}

  /**
   * A thing with its number.
   *
   * @param name the thing
   * @param value the number
   * @param link where its evidence is
   */
  public record Bar(String name, long value, String link) {}
}
