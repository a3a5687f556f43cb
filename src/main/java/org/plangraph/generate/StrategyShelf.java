package org.plangraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.Scheme;

/** The strategies of the scheme by topic; which a plan may name depends on its region and year. */
final class StrategyShelf {

  private static final String GENERAL = "general";
  private static final int LONGEST_NAME = 24;

  private final Map<String, List<Concept>> byTopic = new HashMap<>();
  private final Map<String, List<String>> regional = new HashMap<>();
  private final YamlMap words;
  private final List<String> areas;

  private StrategyShelf(YamlMap words, List<Area> areas) {
    this.words = words;
    this.areas = areas.stream().map(Area::nameZh).toList();
  }

  /** Shelves the scheme by {@code generate/strategies.yaml}. */
  static StrategyShelf load(Scheme strategies, List<Area> areas) {
    String path = "generate/strategies.yaml";
    StrategyShelf shelf =
        new StrategyShelf(YamlMap.parse(path, Artefacts.read(path).text()), areas);
    YamlMap bound = shelf.words.map("regional").orElseThrow();
    bound.keys().forEach(key -> shelf.regional.put(key, bound.texts(key)));
    Set<String> without = Set.copyOf(shelf.words.texts("without"));
    strategies.concepts().stream()
        .filter(concept -> !without.contains(concept.key()))
        .filter(concept -> concept.prefLabelZh().length() <= LONGEST_NAME)
        .forEach(shelf::put);
    return shelf;
  }

  /**
   * What a plan of a province and a period may name on a topic; general ones where there is none.
   */
  List<Thing> of(String topic, String provinceCode, int firstYear) {
    List<Thing> things =
        byTopic.getOrDefault(topic, List.of()).stream()
            .filter(concept -> belongs(concept, provinceCode, firstYear))
            .map(this::thing)
            .toList();
    return things.isEmpty() && !topic.equals(GENERAL)
        ? of(GENERAL, provinceCode, firstYear)
        : things;
  }

  private void put(Concept concept) {
    YamlMap topics = words.map("topics").orElseThrow();
    boolean shelved = false;
    for (String topic : topics.keys()) {
      if (topics.texts(topic).stream().anyMatch(concept.prefLabelZh()::contains)) {
        byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(concept);
        shelved = true;
      }
    }
    if (!shelved) {
      byTopic.computeIfAbsent(GENERAL, key -> new ArrayList<>()).add(concept);
    }
  }

  private boolean belongs(Concept concept, String provinceCode, int firstYear) {
    boolean isKnown =
        concept
            .value("date")
            .map(year -> Integer.parseInt(year.substring(0, 4)) <= firstYear)
            .orElse(true);
    String issuer = concept.keyOf("issuedFor").orElse("");
    List<String> provinces = regional.getOrDefault(concept.key(), List.of());
    boolean isNational = concept.keyOf("level").orElse("").equals("national");
    return isKnown
        && (issuer.isEmpty() ? isNational : issuer.equals(provinceCode))
        && (provinces.isEmpty() || provinces.contains(provinceCode.substring(0, 2)));
  }

  private Thing thing(Concept concept) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", concept.prefLabelZh());
    fields.put("level", concept.keyOf("level").orElse("national"));
    fields.put("way", way(concept));
    if (concept.prefLabelZh().matches(".*(一体化|协同).*")) {
      areas.stream()
          .filter(concept.prefLabelZh()::contains)
          .findFirst()
          .ifPresent(area -> fields.put("coordinates", area));
    }
    return new Thing(concept.prefLabelZh(), fields);
  }

  /** Kind of the strategy, or {@code work} where the name itself ends in what is done. */
  private String way(Concept concept) {
    String name = concept.prefLabelZh();
    return words.texts("works").stream().anyMatch(name::endsWith)
        ? "work"
        : concept.keyOf("strategyKind").orElse("strategy");
  }
}
