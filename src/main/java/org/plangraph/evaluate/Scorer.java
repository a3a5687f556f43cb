package org.plangraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs output items with gold items, one to one, best first. */
final class Scorer {

  private record Candidate(
      boolean sure, boolean right, double words, double quotes, int gold, int output) {

    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing(Candidate::sure)
            .thenComparing(Candidate::right)
            .thenComparing(Candidate::words)
            .thenComparing(Candidate::quotes)
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::output)
            .reversed();
  }

  private final Kind kind;
  private final List<String> region;
  private final List<Item> gold;
  private final List<Item> output;
  private final List<Item> broken = new ArrayList<>();

  /**
   * A scorer for one kind of one document.
   *
   * @param kind the kind
   * @param gold annotated items
   * @param output extracted items
   * @param region names of the region that may stand before a name, longest first
   */
  Scorer(Kind kind, List<Item> gold, List<Item> output, List<String> region) {
    this.kind = kind;
    this.region = region;
    this.gold = tidy(gold);
    this.output = tidy(output.stream().filter(this::isSound).toList());
  }

  KindScore score() {
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenOutput = new HashSet<>();
    List<KindScore.Pair> sure = new ArrayList<>();
    for (Candidate candidate : candidates()) {
      if (!takenGold.contains(candidate.gold()) && takenOutput.add(candidate.output())) {
        takenGold.add(candidate.gold());
        if (candidate.sure()) {
          sure.add(new KindScore.Pair(gold.get(candidate.gold()), output.get(candidate.output())));
        }
      }
    }
    List<Item> missed = missed(takenGold);
    List<Item> madeUp = madeUp(takenOutput);
    List<KindScore.Pair> wrong =
        sure.stream().filter(pair -> !kind.right(pair.gold(), pair.output())).toList();
    return new KindScore(
        kind,
        new Figures(sure.size(), madeUp.size(), missed.size()),
        new Figures(
            sure.size() - wrong.size(), madeUp.size() + wrong.size(), missed.size() + wrong.size()),
        sure.stream().map(KindScore.Pair::output).toList(),
        missed,
        madeUp,
        wrong);
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < output.size(); j++) {
        Item g = gold.get(i);
        Item p = output.get(j);
        if (kind.found(g, p, region)) {
          double words = Likeness.dice(g.get(kind.word()), p.get(kind.word()));
          double quotes = Likeness.dice(g.get("quote"), p.get("quote"));
          candidates.add(new Candidate(!g.isDoubtful(), kind.right(g, p), words, quotes, i, j));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private List<Item> missed(Set<Integer> taken) {
    List<Item> missed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!taken.contains(i) && !gold.get(i).isDoubtful()) {
        missed.add(gold.get(i));
      }
    }
    return missed;
  }

  private List<Item> madeUp(Set<Integer> taken) {
    List<Item> madeUp = new ArrayList<>();
    for (int j = 0; j < output.size(); j++) {
      Item item = output.get(j);
      boolean standsForDoubtful =
          gold.stream().anyMatch(g -> g.isDoubtful() && kind.found(g, item, region));
      if (!taken.contains(j) && !standsForDoubtful) {
        madeUp.add(item);
      }
    }
    madeUp.addAll(broken);
    return madeUp;
  }

  private boolean isSound(Item item) {
    try {
      kind.requireSound(item);
      return true;
    } catch (Item.NotSound e) {
      broken.add(item);
      return false;
    }
  }

  /** Splits links with several partners and drops repeats, sure items first. */
  private List<Item> tidy(List<Item> items) {
    List<Item> split = new ArrayList<>();
    for (Item item : items) {
      List<String> partners = kind == Kind.LINKS ? item.texts("objects") : List.of();
      if (partners.isEmpty()) {
        split.add(item);
      }
      partners.forEach(partner -> split.add(item.with("object", partner)));
    }
    split.sort(Comparator.comparing(Item::isDoubtful));
    Set<Object> seen = new HashSet<>();
    return split.stream().filter(item -> seen.add(kind.key(item))).toList();
  }
}
