package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Strategy × region: who takes up what, and how concretely. */
final class MatrixPicture implements Picture {

  private final PageDesk desk;

  MatrixPicture(PageDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "matrix";
  }

  @Override
  public String query() {
    return "matrix";
  }

  @Override
  public Matrix draw(Map<String, String> chosen, View view) {
    List<Row> rows = desk.steadyRows("matrix");
    List<String> regions =
        List.copyOf(new TreeSet<>(rows.stream().map(row -> row.get("region")).toList()));
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Row row : rows) {
      lines
          .computeIfAbsent(
              row.get("strategy"), key -> Line.empty(strategy(row, view), regions.size()))
          .add(
              regions.indexOf(row.get("region")),
              level(row.get("strength")),
              view.link(row.get("pursuit")));
    }
    List<Line> sorted = new ArrayList<>(lines.values());
    sorted.sort(
        Comparator.comparingLong(Line::regionCount)
            .reversed()
            .thenComparing(Comparator.comparingInt(Line::weight).reversed())
            .thenComparing(line -> line.strategy().name()));
    return new Matrix(
        regions.stream().map(region -> Node.of(region, "", view)).toList(), sorted, true);
  }

  private static Node strategy(Row row, View view) {
    return Node.of(row.get("strategy"), view.name(row.get("strategyKind")), view);
  }

  /** 1 for a strategy that is only named, 2 with a measure, 3 with a number. */
  static int level(String strength) {
    return switch (strength) {
      case "number" -> 3;
      case "measure" -> 2;
      default -> 1;
    };
  }

  /**
   * The matrix.
   *
   * @param regions columns
   * @param lines rows, those of most regions first
   * @param hasLevels whether cells differ by how concretely a thing is taken up
   */
  public record Matrix(List<Node> regions, List<Line> lines, boolean hasLevels) implements Drawing {

    @Override
    public boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  /**
   * A strategy.
   *
   * @param strategy the strategy, grouped by its kind
   * @param cells one for each region
   */
  public record Line(Node strategy, List<Cell> cells) {

    static Line empty(Node strategy, int size) {
      return new Line(strategy, new ArrayList<>(java.util.Collections.nCopies(size, Cell.NONE)));
    }

    /** Keeps the highest level that a region reaches. */
    void add(int column, int level, String link) {
      if (level > cells.get(column).level()) {
        cells.set(column, new Cell(level, link));
      }
    }

    /** Number of regions that take it up. */
    public long regionCount() {
      return cells.stream().filter(cell -> cell.level() > 0).count();
    }

    int weight() {
      return cells.stream().mapToInt(Cell::level).sum();
    }
  }

  /**
   * How one region takes up one strategy.
   *
   * @param level 0 not at all, 1 named, 2 with a measure, 3 with a number
   * @param link page of the statement
   */
  public record Cell(int level, String link) {

    static final Cell NONE = new Cell(0, "");
  }
}
