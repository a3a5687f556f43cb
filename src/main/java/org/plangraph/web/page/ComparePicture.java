package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plangraph.vocab.Base;

/** Two regions side by side: what both have, what only one has, and their targets. */
final class ComparePicture implements Picture {

  private static final List<String> ASPECTS =
      List.of("strategy", "industry", "platform-type", "indicator");

  private final PageDesk desk;

  ComparePicture(PageDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "compare";
  }

  @Override
  public String query() {
    return "profile";
  }

  @Override
  public List<String> choices() {
    return List.of("a", "b");
  }

  @Override
  public Map<String, String> arguments(Map<String, String> chosen) {
    return Map.of("one", region(chosen, "a", 0), "other", region(chosen, "b", 1));
  }

  private String region(Map<String, String> chosen, String name, int otherwise) {
    List<Row> regions = desk.steadyRows("plan-regions");
    String usual =
        regions.isEmpty() ? "" : regions.get(Math.min(otherwise, regions.size() - 1)).get("region");
    return chosen.getOrDefault(name, usual);
  }

  @Override
  public Comparison draw(Map<String, String> chosen, View view) {
    String a = region(chosen, "a", 0);
    String b = region(chosen, "b", 1);
    Map<Boolean, List<Row>> rows =
        desk.steadyRows("profile", arguments(chosen)).stream()
            .collect(Collectors.partitioningBy(row -> row.get("region").equals(iri(a))));
    List<Row> ofA = rows.get(true);
    List<Row> ofB = a.equals(b) ? ofA : rows.get(false);
    List<Aspect> aspects = new ArrayList<>();
    for (String aspect : ASPECTS) {
      aspects.add(Aspect.of(aspect, statements(ofA, aspect), statements(ofB, aspect), view));
    }
    Map<String, Pair> targets = new TreeMap<>();
    addTargets(a, true, targets, view);
    addTargets(b, false, targets, view);
    List<Pair> shared =
        targets.values().stream()
            .filter(pair -> !pair.a().isEmpty() && !pair.b().isEmpty())
            .toList();
    return new Comparison(view.name(iri(a)), view.name(iri(b)), aspects, shared);
  }

  /** A region as a form sends it: its IRI or the tail of that. */
  private static String iri(String given) {
    return given.contains(":") ? given : Base.DEFAULT + given;
  }

  private static Map<String, String> statements(List<Row> rows, String aspect) {
    Map<String, String> found = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.get("aspect").equals(aspect))
        .forEach(row -> found.putIfAbsent(row.get("thing"), row.get("statement")));
    return found;
  }

  private void addTargets(String place, boolean isFirst, Map<String, Pair> targets, View view) {
    for (Stated stated : Stated.all(desk.steadyRows("values", Map.of("place", place)))) {
      boolean isTarget =
          stated.get("status").endsWith("/target") && stated.get("role").equals("value");
      boolean isOwn =
          stated.get("about").isEmpty() || stated.get("about").equals(stated.get("region"));
      if (isTarget && isOwn && stated.get("measured").contains("/concept/")) {
        String key = view.name(stated.get("measured")) + " " + stated.year();
        targets
            .computeIfAbsent(key, none -> Pair.of(stated, view))
            .add(
                new Amount(
                    stated.amount() + " " + stated.unit(view), view.link(stated.get("stating"))),
                isFirst);
      }
    }
  }

  /**
   * The comparison.
   *
   * @param nameA name of the first region
   * @param nameB name of the second region
   * @param aspects what is compared
   * @param targets targets that both have
   */
  public record Comparison(String nameA, String nameB, List<Aspect> aspects, List<Pair> targets)
      implements Drawing {

    @Override
    public boolean isEmpty() {
      return aspects.stream()
          .allMatch(
              aspect ->
                  aspect.both().isEmpty() && aspect.onlyA().isEmpty() && aspect.onlyB().isEmpty());
    }
  }

  /**
   * Things of one kind; a thing's group is the page of the statement in the first plan that has it.
   *
   * @param key strategy, industry or platform-type
   * @param both in both plans
   * @param onlyA in the first alone
   * @param onlyB in the second alone
   */
  public record Aspect(String key, List<Node> both, List<Node> onlyA, List<Node> onlyB) {

    static Aspect of(String key, Map<String, String> a, Map<String, String> b, View view) {
      return new Aspect(
          key,
          a.keySet().stream().filter(b::containsKey).map(thing -> node(thing, a, view)).toList(),
          a.keySet().stream()
              .filter(thing -> !b.containsKey(thing))
              .map(thing -> node(thing, a, view))
              .toList(),
          b.keySet().stream()
              .filter(thing -> !a.containsKey(thing))
              .map(thing -> node(thing, b, view))
              .toList());
    }

    private static Node node(String thing, Map<String, String> statements, View view) {
      return Node.of(thing, view.link(statements.getOrDefault(thing, "")), view);
    }
  }

  /**
   * Targets of one indicator for one year.
   *
   * @param indicator the indicator
   * @param year the year
   * @param a what the first plan says
   * @param b what the second plan says
   */
  public record Pair(Node indicator, String year, List<Amount> a, List<Amount> b) {

    static Pair of(Stated stated, View view) {
      return new Pair(
          Node.of(stated.get("measured"), "", view),
          stated.year(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    void add(Amount amount, boolean isFirst) {
      (isFirst ? a : b).add(amount);
    }
  }

  /**
   * An amount with its statement.
   *
   * @param text as the plan writes it
   * @param link page of the statement
   */
  public record Amount(String text, String link) {}
}
