package org.plangraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plangraph.model.Repair;
import org.plangraph.record.PlanHeading;
import org.plangraph.record.PlanReading;

/**
 * A plan's text as HTML, with an anchor at each heading ({@code s-KEY}), each evidence ({@code
 * e-KEY}) and, where repairs are shown, each change ({@code c-NUMBER}).
 *
 * @param headings outline
 * @param html the text, escaped
 * @param counts kind to number of items found
 * @param repairs steps that repaired the source
 * @param changes different changes they made, the most frequent first
 * @param areRepairsShown whether the text shows them
 */
public record PlanText(
    List<PlanHeading> headings,
    String html,
    Map<String, Integer> counts,
    List<Repair> repairs,
    List<ChangeCount> changes,
    boolean areRepairsShown) {

  static PlanText of(PlanReading reading, boolean areRepairsShown) {
    Map<String, Integer> counts = new TreeMap<>();
    reading.marks().stream()
        .map(mark -> Map.entry(mark.kind(), mark.item()))
        .distinct()
        .forEach(item -> counts.merge(item.getKey(), 1, Integer::sum));
    String html = new PlanHtml(reading, areRepairsShown ? reading.changes() : List.of()).write();
    return new PlanText(
        reading.headings(),
        html,
        counts,
        reading.repairs(),
        ChangeCount.of(reading),
        areRepairsShown);
  }

  /** Number of places that were repaired. */
  public int changeCount() {
    return changes.stream().mapToInt(ChangeCount::count).sum();
  }

  /** Whether a table has rows whose cells stand under no head. */
  public boolean hasLooseRows() {
    return html.contains("class=\"loose\"");
  }
}
