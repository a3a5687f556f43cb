package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A drawn line along an axis of the page.
 *
 * @param horizontal along which axis
 * @param at distance from the upper edge for horizontal ones, from the left edge for others, in
 *     points
 * @param from where it begins along its axis
 * @param to where it ends
 */
record Rule(boolean horizontal, float at, float from, float to) {

  private static final float NEAR = 2;

  /** Pieces that lie on one line and touch become one. */
  static List<Rule> joined(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparing(Rule::horizontal)
            .thenComparing(rule -> Math.round(rule.at()))
            .thenComparing(Rule::from));
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : sorted) {
      Rule last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.horizontal == rule.horizontal
          && Math.abs(last.at - rule.at) <= NEAR
          && rule.from >= last.from - NEAR
          && rule.from <= last.to + NEAR) {
        joined.set(
            joined.size() - 1,
            new Rule(
                last.horizontal,
                last.at,
                Math.min(last.from, rule.from),
                Math.max(last.to, rule.to)));
      } else {
        joined.add(rule);
      }
    }
    return joined;
  }

  boolean covers(float place) {
    return from <= place && place <= to;
  }
}
