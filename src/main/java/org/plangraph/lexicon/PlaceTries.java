package org.plangraph.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tries of a place scan: names that count everywhere, bare names of townships near a home, and
 * vetoes.
 */
final class PlaceTries {

  /** Number of a name of a place. */
  static final int NAME = 0;

  /** Number of a word that vetoes. */
  static final int WORD = 1;

  private final Gazetteer gazetteer;
  private final LabelTrie everywhere = new LabelTrie();
  private final LabelTrie after = new LabelTrie();
  private final LabelTrie afterFull = new LabelTrie();
  private final Map<String, LabelTrie> towns = new ConcurrentHashMap<>();

  PlaceTries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    PlaceNames names = gazetteer.names();
    names.fullNames().forEach(name -> everywhere.put(name, NAME));
    names
        .shortNames()
        .forEach(
            (name, regions) -> {
              if (regions.stream().anyMatch(region -> region.kind() != RegionKind.TOWNSHIP)) {
                everywhere.put(name, NAME);
              }
            });
    gazetteer.areaNames().keySet().forEach(name -> everywhere.put(name, NAME));
    gazetteer
        .areas()
        .forEach(area -> area.localVariants().forEach(name -> everywhere.put(name, NAME)));
    gazetteer.compounds().keySet().forEach(name -> everywhere.put(name, NAME));
    List.of("我", "全", "本")
        .forEach(
            self ->
                List.of("省", "市", "区", "县", "州")
                    .forEach(kind -> everywhere.put(self + kind, NAME)));
    Tsv.read("vetoes", "word", "kind").forEach(this::addVeto);
  }

  private void addVeto(Tsv.Row row) {
    LabelTrie trie =
        switch (row.cell(1)) {
          case "after" -> after;
          case "after-full" -> afterFull;
          case "word" -> everywhere;
          default ->
              throw row.broken(
                  "kind " + row.cell(1) + " is unknown", "Write after, after-full or word");
        };
    trie.put(Folded.key(row.cell(0)), WORD);
  }

  /** Names that count whatever home is, and words that swallow names. */
  LabelTrie everywhere() {
    return everywhere;
  }

  /** Words after which a bare name is part of another name. */
  LabelTrie after() {
    return after;
  }

  /** Continuations that show that a full name is none. */
  LabelTrie afterFull() {
    return afterFull;
  }

  /** Bare names of the townships round home. */
  LabelTrie townsNear(@Nullable Region home) {
    if (home == null || home.kind().compareTo(RegionKind.PREFECTURE) < 0) {
      return new LabelTrie();
    }
    return towns.computeIfAbsent(home.code().substring(0, 4), any -> townNames(home));
  }

  private LabelTrie townNames(Region home) {
    LabelTrie trie = new LabelTrie();
    Set<String> added = new HashSet<>();
    gazetteer
        .names()
        .shortNames()
        .forEach(
            (name, regions) -> {
              if (regions.stream().anyMatch(r -> r.kind() == RegionKind.TOWNSHIP && r.isNear(home))
                  && added.add(name)) {
                trie.put(name, NAME);
              }
            });
    return trie;
  }
}
