package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One indicator across regions: baseline and target of each plan, as far as they can be compared.
 */
final class IndicatorPicture implements Picture {

  private final PageDesk desk;

  IndicatorPicture(PageDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "indicator";
  }

  @Override
  public String query() {
    return "values";
  }

  @Override
  public List<String> choices() {
    return List.of("indicator");
  }

  @Override
  public Map<String, String> arguments(Map<String, String> chosen) {
    return Map.of("indicator", chosen.getOrDefault("indicator", mostShared()));
  }

  private String mostShared() {
    List<Row> indicators = desk.steadyRows("indicators");
    return indicators.isEmpty() ? "gdp" : indicators.get(0).get("indicator");
  }

  @Override
  public Dumbbells draw(Map<String, String> chosen, View view) {
    Map<String, String> arguments = arguments(chosen);
    List<Stated> all = Stated.all(desk.rows("values", arguments));
    String unit = commonUnit(all);
    List<Point> points = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Stated stated : all) {
      Optional<String> reason = reason(stated, unit);
      if (reason.isPresent()) {
        leftOut.add(LeftOut.of(stated, reason.get(), view));
      } else {
        points.add(Point.of(stated, view));
      }
    }
    points.sort(
        Comparator.comparing(Point::region)
            .thenComparing(Point::year)
            .thenComparing(Point::status));
    String iri = all.isEmpty() ? "" : all.get(0).get("measured");
    return new Dumbbells(iri, view.name(iri), view.name(unit), points, leftOut);
  }

  /** The base unit of most values. */
  private static String commonUnit(List<Stated> all) {
    Map<String, Long> counts =
        all.stream()
            .filter(Stated::isLevel)
            .map(stated -> stated.get("baseUnit"))
            .filter(unit -> !unit.isEmpty())
            .collect(
                Collectors.groupingBy(unit -> unit, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Optional<String> reason(Stated stated, String unit) {
    if (!stated.get("role").equals("value")) {
      return Optional.of("growth");
    }
    if (!stated.isLevel()) {
      return Optional.of(stated.get("cumulative").equals("true") ? "cumulative" : "change");
    }
    if (stated.inBase("lower").isEmpty() && stated.inBase("upper").isEmpty()) {
      return Optional.of("worded");
    }
    if (!stated.get("about").isEmpty() && !stated.get("about").equals(stated.get("region"))
        || !stated.get("aboutName").isEmpty()) {
      return Optional.of("elsewhere");
    }
    return stated.get("baseUnit").equals(unit) ? Optional.empty() : Optional.of("unit");
  }

  /**
   * The picture.
   *
   * @param indicator IRI; empty if no plan has it
   * @param name its name
   * @param unit name of the base unit
   * @param points what can be compared
   * @param leftOut what cannot, with the reason
   */
  public record Dumbbells(
      String indicator, String name, String unit, List<Point> points, List<LeftOut> leftOut)
      implements Drawing {

    @Override
    public boolean isEmpty() {
      return points.isEmpty() && leftOut.isEmpty();
    }
  }

  /**
   * One value in base units; an end that is missing is open.
   *
   * @param region name of the region
   * @param year year
   * @param status key of the status, such as target
   * @param statusName its name
   * @param lower lower end
   * @param upper upper end
   * @param text as the plan writes it
   * @param link page of the statement
   * @param quote what is said
   */
  public record Point(
      String region,
      String year,
      String status,
      String statusName,
      Optional<Double> lower,
      Optional<Double> upper,
      String text,
      String link,
      String quote) {

    static Point of(Stated stated, View view) {
      String status = stated.get("status");
      return new Point(
          view.name(stated.get("region")),
          stated.year(),
          status.substring(status.lastIndexOf('/') + 1),
          view.name(status),
          stated.inBase("lower").map(Number::doubleValue),
          stated.inBase("upper").map(Number::doubleValue),
          stated.amount() + " " + stated.unit(view),
          view.link(stated.get("stating")),
          stated.get("quote"));
    }
  }

  /**
   * A value that is not drawn.
   *
   * @param region name of the region
   * @param year year
   * @param text as the plan writes it
   * @param reason key of the reason
   * @param link page of the statement
   */
  public record LeftOut(String region, String year, String text, String reason, String link) {

    static LeftOut of(Stated stated, String reason, View view) {
      return new LeftOut(
          view.name(stated.get("region")),
          stated.year(),
          stated.amount() + " " + stated.unit(view),
          reason,
          view.link(stated.get("stating")));
    }
  }
}
