package org.plangraph.model;

import java.util.List;

/**
 * All that was found in one document.
 *
 * @param document the document
 * @param rows rows of indicator tables
 * @param targets aims with a number, from prose and boxes
 * @param actuals measured facts, from prose
 * @param goals aims and positionings
 * @param platforms platforms
 * @param projects projects
 * @param strategies strategies taken up
 * @param links relations
 * @param unread numbers in sections of aims that no rule understood
 */
public record Extraction(
    PlanDocument document,
    List<IndicatorRow> rows,
    List<Target> targets,
    List<Target> actuals,
    List<Goal> goals,
    List<Platform> platforms,
    List<Project> projects,
    List<Strategy> strategies,
    List<Link> links,
    List<Span> unread) {

  /** All that was found where no number was left over. */
  public Extraction(
      PlanDocument document,
      List<IndicatorRow> rows,
      List<Target> targets,
      List<Target> actuals,
      List<Goal> goals,
      List<Platform> platforms,
      List<Project> projects,
      List<Strategy> strategies,
      List<Link> links) {
    this(
        document, rows, targets, actuals, goals, platforms, projects, strategies, links, List.of());
  }

  /** Keeps its own copies of the lists. */
  public Extraction {
    rows = List.copyOf(rows);
    targets = List.copyOf(targets);
    actuals = List.copyOf(actuals);
    goals = List.copyOf(goals);
    platforms = List.copyOf(platforms);
    projects = List.copyOf(projects);
    strategies = List.copyOf(strategies);
    links = List.copyOf(links);
    unread = List.copyOf(unread);
  }
}
