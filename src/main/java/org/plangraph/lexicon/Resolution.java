package org.plangraph.lexicon;

import java.util.List;

/** What a name of a place stands for, seen from a plan's own region. */
public sealed interface Resolution {

  /** One division. */
  record Found(Region region) implements Resolution {}

  /** One area. */
  record FoundArea(Area area) implements Resolution {}

  /** Several divisions in one word: 沪杭, 苏锡常; in the word's order. */
  record FoundSeveral(List<Region> regions) implements Resolution {

    /** Keeps its own copy. */
    public FoundSeveral {
      regions = List.copyOf(regions);
    }
  }

  /** Several divisions bear the name and nothing decides between them; never guessed. */
  record Ambiguous(List<Region> candidates) implements Resolution {

    /** Keeps its own copy. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** No place of this name. */
  record Unknown() implements Resolution {}
}
