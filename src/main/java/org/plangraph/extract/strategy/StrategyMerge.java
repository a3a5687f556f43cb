package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plangraph.extract.Reading;
import org.plangraph.lexicon.Concept;
import org.plangraph.model.Evidence;
import org.plangraph.model.Level;
import org.plangraph.model.Reference;
import org.plangraph.model.Strategy;
import org.plangraph.model.Strength;

/** Makes one item of all mentions of a strategy. */
final class StrategyMerge {

  /** Items below this are not worth a reader's time. */
  private static final double FLOOR = 0.45;

  private static final int EVIDENCE_LIMIT = 8;

  private static final Comparator<StrategyMention> TELLING =
      Comparator.comparing(StrategyMention::strength, Comparator.reverseOrder())
          .thenComparing(mention -> -mention.evidence().confidence())
          .thenComparing(mention -> mention.name().start());

  private final StrategyLevels levels;
  private final StrategyNames names;
  private final Reading reading;

  StrategyMerge(StrategyLevels levels, StrategyNames names, Reading reading) {
    this.levels = levels;
    this.names = names;
    this.reading = reading;
  }

  List<Strategy> merge(List<StrategyMention> mentions) {
    return new StrategyGroups(names, mentions)
        .all().stream()
            .map(this::item)
            .filter(item -> item.evidence().get(0).confidence() >= FLOOR)
            .toList();
  }

  private Strategy item(List<StrategyMention> group) {
    List<StrategyMention> telling = group.stream().sorted(TELLING).toList();
    StrategyMention named =
        group.stream()
            .max(
                Comparator.comparing((StrategyMention m) -> m.evidence().confidence())
                    .thenComparing(m -> -m.name().start()))
            .orElseThrow();
    String name = named.names().get(0);
    List<String> aliases =
        group.stream()
            .flatMap(mention -> Stream.concat(mention.names().stream(), mention.also().stream()))
            .filter(other -> !other.equals(name))
            .distinct()
            .toList();
    Concept concept =
        group.stream()
            .map(StrategyMention::concept)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Level level = levels.of(named, reading.folded(), reading.document().metadata());
    double confidence = named.evidence().confidence();
    List<Evidence> evidence =
        telling.stream().map(StrategyMention::evidence).distinct().limit(EVIDENCE_LIMIT).toList();
    List<Evidence> sure = new ArrayList<>(evidence);
    sure.set(0, new Evidence(evidence.get(0).span(), evidence.get(0).rule(), confidence));
    Strength strength = telling.get(0).strength();
    return new Strategy(
        group.get(0).section(),
        new Reference(name, concept == null ? null : concept.iriTail()),
        aliases,
        level,
        strength,
        sure);
  }
}
