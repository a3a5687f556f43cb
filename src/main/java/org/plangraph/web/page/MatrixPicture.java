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
      Line line =
          lines.computeIfAbsent(row.get("strategy"), key -> Line.empty(row, regions.size(), view));
      line.add(regions.indexOf(row.get("region")), row, view);
    }
    List<Line> sorted = new ArrayList<>(lines.values());
    sorted.sort(
        Comparator.comparingLong(Line::regionCount)
            .reversed()
            .thenComparing(Comparator.comparingInt(Line::weight).reversed())
            .thenComparing(line -> line.strategy().name()));
    return new Matrix(regions.stream().map(region -> Node.of(region, "", view)).toList(), sorted);
  }

  /**
   * The matrix.
   *
   * @param regions columns
   * @param lines rows, those of most regions first
   */
  public record Matrix(List<Node> regions, List<Line> lines) implements Drawing {

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

    static Line empty(Row row, int size, View view) {
      Node strategy = Node.of(row.get("strategy"), view.name(row.get("strategyKind")), view);
      return new Line(strategy, new ArrayList<>(java.util.Collections.nCopies(size, Cell.NONE)));
    }

    void add(int column, Row row, View view) {
      int level =
          switch (row.get("strength")) {
            case "number" -> 3;
            case "measure" -> 2;
            default -> 1;
          };
      if (level > cells.get(column).level()) {
        cells.set(column, new Cell(level, view.link(row.get("pursuit"))));
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
