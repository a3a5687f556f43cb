package org.plangraph.extract.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plangraph.extract.PlanExtractor;
import org.plangraph.model.Extraction;
import org.plangraph.model.PlanDocument;
import org.plangraph.text.Fold;

/**
 * Two extractors as one: all items of the first, then those of the second that the first does not
 * have. The rule id of an item tells where it comes from.
 */
public final class MergedExtractor implements PlanExtractor {

  private final PlanExtractor first;
  private final PlanExtractor second;

  /**
   * Joins two extractors.
   *
   * @param first wins where both find the same
   * @param second adds what the first lacks
   */
  public MergedExtractor(PlanExtractor first, PlanExtractor second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public Extraction extract(PlanDocument document) {
    Extraction a = first.extract(document);
    Extraction b = second.extract(document);
    return new Extraction(
        document,
        a.rows(),
        merge(a.targets(), b.targets(), t -> key(t.number(), t.low(), name(t.indicator().name()))),
        merge(a.actuals(), b.actuals(), t -> key(t.number(), t.low(), name(t.indicator().name()))),
        merge(a.goals(), b.goals(), goal -> key(name(goal.text()))),
        merge(a.platforms(), b.platforms(), platform -> key(name(platform.name()))),
        merge(a.projects(), b.projects(), project -> key(name(project.name()))),
        merge(a.strategies(), b.strategies(), strategy -> key(name(strategy.strategy().name()))),
        merge(a.links(), b.links(), link -> key(link.relation(), name(link.object().name()))),
        a.unread());
  }

  private static <T> List<T> merge(List<T> sure, List<T> more, Function<T, List<Object>> key) {
    List<T> merged = new ArrayList<>(sure);
    Set<List<Object>> seen = new HashSet<>();
    sure.forEach(item -> seen.add(key.apply(item)));
    more.stream().filter(item -> seen.add(key.apply(item))).forEach(merged::add);
    return merged;
  }

  private static List<Object> key(Object... parts) {
    return Arrays.asList(parts);
  }

  private static String name(String words) {
    return Fold.fold(words).replaceAll("[\\s“”]", "");
  }
}
