package org.plangraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two builds say differently.
 *
 * @param lines one line for each statement that only one holds (+ -) or that changed (~), with its
 *     facts
 * @param added statements of the second alone
 * @param removed statements of the first alone
 * @param changed statements of both with other facts
 * @param same statements of both with the same facts
 */
public record GraphDifference(List<String> lines, int added, int removed, int changed, int same) {

  /** Keeps its own copy. */
  public GraphDifference {
    lines = List.copyOf(lines);
  }

  /**
   * Compares two N-Quads files.
   *
   * @throws org.plangraph.model.InputException if one of them is no N-Quads
   */
  public static GraphDifference between(Path before, Path after) {
    StatementFacts old = StatementFacts.read(before);
    StatementFacts now = StatementFacts.read(after);
    SortedSet<String> all = new TreeSet<>(old.statements());
    all.addAll(now.statements());
    List<String> lines = new ArrayList<>();
    int added = 0;
    int removed = 0;
    int same = 0;
    for (String statement : all) {
      SortedMap<String, SortedSet<String>> was = old.facts(statement);
      SortedMap<String, SortedSet<String>> is = now.facts(statement);
      if (!old.statements().contains(statement)) {
        added++;
        lines.add("+ " + whole(statement, is));
      } else if (!now.statements().contains(statement)) {
        removed++;
        lines.add("- " + whole(statement, was));
      } else if (was.equals(is)) {
        same++;
      } else {
        lines.add("~ " + change(statement, was, is));
      }
    }
    return new GraphDifference(lines, added, removed, lines.size() - added - removed, same);
  }

  private static String whole(String statement, SortedMap<String, SortedSet<String>> facts) {
    return StatementFacts.title(statement)
        + ": "
        + facts.entrySet().stream().map(GraphDifference::fact).collect(Collectors.joining("; "));
  }

  private static String fact(Map.Entry<String, SortedSet<String>> fact) {
    return fact.getKey() + " " + String.join(", ", fact.getValue());
  }

  private static String change(
      String statement,
      SortedMap<String, SortedSet<String>> was,
      SortedMap<String, SortedSet<String>> is) {
    SortedSet<String> properties = new TreeSet<>(was.keySet());
    properties.addAll(is.keySet());
    SortedSet<String> none = new TreeSet<>();
    List<String> changes = new ArrayList<>();
    for (String property : properties) {
      SortedSet<String> one = was.getOrDefault(property, none);
      SortedSet<String> other = is.getOrDefault(property, none);
      if (!one.equals(other)) {
        changes.add(property + " " + shown(one) + " → " + shown(other));
      }
    }
    return StatementFacts.title(statement) + " " + statement + ": " + String.join("; ", changes);
  }

  private static String shown(SortedSet<String> values) {
    return values.isEmpty() ? "∅" : String.join(", ", values);
  }
}
