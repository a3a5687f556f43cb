package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who names whom: an arrow for each pair of places, told apart by whether the other side answers.
 */
final class NetworkPicture implements Picture {

  private final PageDesk desk;

  NetworkPicture(PageDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "network";
  }

  @Override
  public String query() {
    return "network";
  }

  @Override
  public Network draw(Map<String, String> chosen, View view) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Map<List<String>, Arrow> arrows = new LinkedHashMap<>();
    for (Row row : desk.steadyRows("network")) {
      nodes.put(row.get("from"), Node.of(row.get("from"), "loaded", view));
      String group = row.get("isLoaded").equals("true") ? "loaded" : "other";
      nodes.putIfAbsent(row.get("to"), Node.of(row.get("to"), group, view));
      arrows
          .computeIfAbsent(List.of(row.get("from"), row.get("to")), pair -> Arrow.of(row, view))
          .add(row, view);
    }
    return new Network(List.copyOf(nodes.values()), List.copyOf(arrows.values()));
  }

  /**
   * The network.
   *
   * @param nodes places
   * @param arrows pairs
   */
  public record Network(List<Node> nodes, List<Arrow> arrows) implements Drawing {

    @Override
    public boolean isEmpty() {
      return arrows.isEmpty();
    }
  }

  /**
   * One place names another.
   *
   * @param from page of the place whose plan it is
   * @param fromName its name
   * @param to page of the place named
   * @param toName its name
   * @param answer answered, unanswered, or unknown when the other plan is not loaded
   * @param relations words for the relations
   * @param statements pages of the statements
   * @param quotes what is said, one for each statement
   */
  public record Arrow(
      String from,
      String fromName,
      String to,
      String toName,
      String answer,
      Set<String> relations,
      List<String> statements,
      List<String> quotes) {

    static Arrow of(Row row, View view) {
      String answer =
          row.get("isAnswered").equals("true")
              ? "answered"
              : row.get("isLoaded").equals("true") ? "unanswered" : "unknown";
      return new Arrow(
          view.link(row.get("from")),
          view.name(row.get("from")),
          view.link(row.get("to")),
          view.name(row.get("to")),
          answer,
          new LinkedHashSet<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    void add(Row row, View view) {
      relations.add(view.name(row.get("relation")));
      String statement = view.link(row.get("link"));
      if (!statements.contains(statement)) {
        statements.add(statement);
        quotes.add(row.get("quote"));
      }
    }
  }
}
