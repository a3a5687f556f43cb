package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Concept;

/**
 * Mentions that name one strategy, in order of the first.
 *
 * <p>One name makes one group; so do different names of one concept, if they have words in common
 * (labels that share none name its parts). A bare short form joins the one group whose longer name
 * holds it in quotation marks.
 */
final class StrategyGroups {

  /** Share of common pairs of characters from which two labels of one concept name one thing. */
  private static final double LIKENESS = 0.3;

  private final StrategyNames names;
  private final Map<String, List<StrategyMention>> groups = new LinkedHashMap<>();
  private final Map<String, String> groupOfName = new HashMap<>();
  private final Map<String, String> groupOfCore = new HashMap<>();
  private final Map<String, Set<String>> groupsOfShort = new HashMap<>();
  private final Map<String, List<String>> groupsOfConcept = new HashMap<>();

  StrategyGroups(StrategyNames names, List<StrategyMention> mentions) {
    this.names = names;
    List<StrategyMention> ordered =
        mentions.stream().sorted(Comparator.comparing(mention -> mention.name().start())).toList();
    ordered.stream().filter(mention -> !mention.also().isEmpty()).forEach(this::add);
    ordered.stream().filter(mention -> mention.also().isEmpty()).forEach(this::add);
  }

  List<List<StrategyMention>> all() {
    return groups.values().stream().sorted(Comparator.comparing(StrategyGroups::first)).toList();
  }

  private static int first(List<StrategyMention> group) {
    return group.stream().mapToInt(mention -> mention.name().start()).min().orElseThrow();
  }

  private void add(StrategyMention mention) {
    String group = groupOf(mention);
    groups.computeIfAbsent(group, any -> new ArrayList<>()).add(mention);
    mention.names().forEach(name -> groupOfName.putIfAbsent(StrategyNames.key(name), group));
    groupOfCore.putIfAbsent(names.core(mention.names().get(0)), group);
    mention
        .also()
        .forEach(
            name ->
                groupsOfShort
                    .computeIfAbsent(StrategyNames.key(name), any -> new HashSet<>())
                    .add(group));
    Concept concept = mention.concept();
    if (concept != null) {
      List<String> of = groupsOfConcept.computeIfAbsent(concept.key(), any -> new ArrayList<>());
      if (!of.contains(group)) {
        of.add(group);
      }
    }
  }

  private String groupOf(StrategyMention mention) {
    for (String name : mention.names()) {
      String known = groupOfName.get(StrategyNames.key(name));
      if (known != null) {
        return known;
      }
    }
    String sameCore = groupOfCore.get(names.core(mention.names().get(0)));
    if (sameCore != null) {
      return sameCore;
    }
    String own = StrategyNames.key(mention.names().get(0));
    Set<String> holders = groupsOfShort.getOrDefault(own, Set.of());
    if (holders.size() == 1 && mention.also().isEmpty()) {
      return holders.iterator().next();
    }
    Concept concept = mention.concept();
    List<String> kin =
        concept == null ? List.of() : groupsOfConcept.getOrDefault(concept.key(), List.of());
    return kin.stream()
        .filter(group -> isOneThing(concept) || touches(group, mention) || shareWords(group, own))
        .findFirst()
        .orElse(own);
  }

  /** Doctrines and strategies have many names; labels of programmes may be those of their parts. */
  private static boolean isOneThing(@Nullable Concept concept) {
    return concept != null
        && concept
            .keyOf("strategyKind")
            .filter(kind -> kind.equals("doctrine") || kind.equals("strategy"))
            .isPresent();
  }

  /** Names of one concept side by side are one: 科技强农、机械强农“双强行动”. */
  private boolean touches(String group, StrategyMention mention) {
    return groups.get(group).stream()
        .anyMatch(
            other ->
                Math.abs(other.name().end() - mention.name().start()) <= 1
                    || Math.abs(mention.name().end() - other.name().start()) <= 1);
  }

  private boolean shareWords(String group, String name) {
    return groups.get(group).stream()
        .flatMap(mention -> mention.names().stream())
        .map(StrategyNames::key)
        .anyMatch(other -> isLike(other, name));
  }

  private static boolean isLike(String one, String other) {
    if (one.contains(other) || other.contains(one)) {
      return true;
    }
    Set<String> pairs = pairs(one);
    Set<String> common = pairs(other);
    int all = pairs.size() + common.size();
    common.retainAll(pairs);
    return common.size() * 2 >= LIKENESS * all;
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
