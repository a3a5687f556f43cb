package org.plangraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.model.Span;
import org.plangraph.text.Fold;

/** Suffixes by their words; finds where one ends a name. */
public final class SuffixTable {

  private final Map<String, Suffix> suffixes = new HashMap<>();
  private final int longest;

  private SuffixTable(List<Suffix> all) {
    all.forEach(suffix -> suffixes.putIfAbsent(suffix.word(), suffix));
    this.longest = all.stream().mapToInt(suffix -> suffix.word().length()).max().orElse(0);
  }

  /** A table of word-list entries: term is the ending, canonical the type, kind {@code strong} or empty. */
  public static SuffixTable of(List<LexiconEntry> entries) {
    return new SuffixTable(
        entries.stream()
            .map(e -> new Suffix(Fold.fold(e.term()), e.canonical(), e.kind().equals("strong")))
            .toList());
  }

  /** Where a suffix stands. */
  record Hit(Suffix suffix, Span span) {}

  /** The longest suffix that ends at {@code end}. */
  Optional<Suffix> endingAt(String folded, int from, int end) {
    for (int start = Math.max(from, end - longest); start < end; start++) {
      Suffix suffix = suffixes.get(folded.substring(start, end));
      if (suffix != null) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** Suffixes of a stretch, longest ones, in order of their ends; none that another one covers. */
  List<Hit> hits(String folded, Span within) {
    List<Hit> hits = new ArrayList<>();
    for (int end = within.end(); end > within.start(); end--) {
      int at = end;
      Optional<Suffix> suffix = endingAt(folded, within.start(), at);
      if (suffix.isPresent()) {
        Span span = new Span(at - suffix.get().word().length(), at);
        boolean covered = !hits.isEmpty() && hits.get(0).span().contains(span);
        boolean overlaps = !hits.isEmpty() && hits.get(0).span().overlaps(span);
        if (!covered && !overlaps) {
          hits.add(0, new Hit(suffix.get(), span));
        }
      }
    }
    return hits;
  }
}
