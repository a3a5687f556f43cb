package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.record.PlanReading;
import org.plangraph.record.TextChange;

/**
 * A change that repairs made, once or many times.
 *
 * @param source what the source has, with signs for blanks
 * @param text what is read instead
 * @param count how often
 * @param first number of the first such change in the text
 */
public record ChangeCount(String source, String text, int count, int first) {

  /** The different changes of a plan, the most frequent first. */
  static List<ChangeCount> of(PlanReading reading) {
    Map<List<String>, ChangeCount> counts = new LinkedHashMap<>();
    List<TextChange> changes = reading.changes();
    for (int i = 0; i < changes.size(); i++) {
      String source = ChangedText.visible(changes.get(i).source());
      String text = ChangedText.visible(changes.get(i).span().of(reading.text()));
      counts.merge(
          List.of(source, text), new ChangeCount(source, text, 1, i), (a, b) -> a.oneMore());
    }
    List<ChangeCount> all = new ArrayList<>(counts.values());
    all.sort(Comparator.comparingInt(ChangeCount::count).reversed());
    return List.copyOf(all);
  }

  private ChangeCount oneMore() {
    return new ChangeCount(source, text, count + 1, first);
  }
}
