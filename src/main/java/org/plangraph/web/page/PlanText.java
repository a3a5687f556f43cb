package org.plangraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plangraph.record.PlanHeading;
import org.plangraph.record.PlanReading;

/**
 * A plan's text as HTML, with an anchor at each heading ({@code s-KEY}) and each evidence ({@code
 * e-KEY}).
 *
 * @param headings outline
 * @param html the text, escaped
 * @param counts kind to number of items found
 */
public record PlanText(List<PlanHeading> headings, String html, Map<String, Integer> counts) {

  static PlanText of(PlanReading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    reading.marks().stream()
        .map(mark -> Map.entry(mark.kind(), mark.item()))
        .distinct()
        .forEach(item -> counts.merge(item.getKey(), 1, Integer::sum));
    return new PlanText(reading.headings(), new PlanHtml(reading).write(), counts);
  }
}
