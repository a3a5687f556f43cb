package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is to be reached in which year. */
final class TimelinePicture implements Picture {

  private final PageDesk desk;

  TimelinePicture(PageDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public String query() {
    return "timeline";
  }

  @Override
  public Timeline draw(Map<String, String> chosen, View view) {
    Map<String, Map<String, Aim>> byYear = new TreeMap<>();
    Set<String> regions = new LinkedHashSet<>();
    for (Row row : desk.steadyRows("timeline")) {
      regions.add(view.name(row.get("region")));
      byYear
          .computeIfAbsent(row.get("year"), year -> new LinkedHashMap<>())
          .putIfAbsent(row.get("statement"), Aim.of(row, view));
    }
    List<Year> years = new ArrayList<>();
    byYear.forEach((year, aims) -> years.add(new Year(year, List.copyOf(aims.values()))));
    return new Timeline(List.copyOf(regions), years);
  }

  /**
   * The picture.
   *
   * @param regions names of the regions
   * @param years years in order
   */
  public record Timeline(List<String> regions, List<Year> years) implements Drawing {

    @Override
    public boolean isEmpty() {
      return years.isEmpty();
    }
  }

  /**
   * A year.
   *
   * @param year four digits
   * @param aims what is to be reached
   */
  public record Year(String year, List<Aim> aims) {}

  /**
   * Something to be reached.
   *
   * @param region name of the region
   * @param kind indicator or goal
   * @param text the indicator's name, or the goal
   * @param link page of the statement
   * @param quote what is said
   */
  public record Aim(String region, String kind, String text, String link, String quote) {

    static Aim of(Row row, View view) {
      return new Aim(
          view.name(row.get("region")),
          row.get("kind"),
          row.has("goalText") ? row.get("goalText") : view.name(row.get("indicator")),
          view.link(row.get("statement")),
          row.get("quote"));
    }
  }
}
