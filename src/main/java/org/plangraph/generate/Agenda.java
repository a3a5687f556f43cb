package org.plangraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.model.InputException;

/**
 * Which plans a corpus holds, in order: prefecture after prefecture with its counties, so that
 * neighbours, upper and lower plans and successive periods come together; then further plans of the
 * same regions.
 */
final class Agenda {

  private static final List<Integer> FIRST_YEARS = List.of(2021, 2016, 2026);
  private static final int PLANS_A_ROUND = 4;
  private static final int ROUNDS = 8;

  private final List<Assignment> assignments = new ArrayList<>();

  Agenda(long seed, RegionTree tree, List<Subject> subjects) {
    List<List<Region>> families = families(seed, tree);
    Map<String, List<Assignment>> offers = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (List<Region> family : families) {
        for (Region region : family) {
          List<Assignment> all =
              offers.computeIfAbsent(region.code(), code -> offers(seed, region, subjects));
          int from = Math.min(all.size(), round * PLANS_A_ROUND);
          assignments.addAll(all.subList(from, Math.min(all.size(), from + PLANS_A_ROUND)));
        }
      }
    }
  }

  /**
   * The plan of an index.
   *
   * @param index from 0
   * @throws InputException if there are not so many
   */
  Assignment of(int index) {
    if (index >= assignments.size()) {
      throw new InputException(
          "--plans", "there are " + assignments.size() + " plans at most", "Ask for fewer");
    }
    return assignments.get(index);
  }

  private static List<List<Region>> families(long seed, RegionTree tree) {
    List<List<Region>> families = new ArrayList<>();
    for (Region province : tree.provinces()) {
      List<Region> ofProvince = new ArrayList<>(List.of(province));
      for (Region below : tree.below(province)) {
        if (below.kind() == RegionKind.PREFECTURE) {
          List<Region> family = new ArrayList<>(List.of(below));
          family.addAll(tree.below(below));
          families.add(family);
        } else {
          ofProvince.add(below);
        }
      }
      families.add(ofProvince);
    }
    return Draws.of(seed, "families").shuffled(families);
  }

  /** Plans of a region: the outline of now first, then a mix of the others. */
  private static List<Assignment> offers(long seed, Region region, List<Subject> subjects) {
    List<Assignment> others = new ArrayList<>();
    for (int firstYear : FIRST_YEARS) {
      if (firstYear != FIRST_YEARS.get(0)) {
        others.add(new Assignment(region, firstYear, null));
      }
      subjects.forEach(subject -> others.add(new Assignment(region, firstYear, subject)));
    }
    List<Assignment> offers = new ArrayList<>();
    offers.add(new Assignment(region, FIRST_YEARS.get(0), null));
    offers.addAll(Draws.of(seed, region.code() + " plans").shuffled(others));
    return offers;
  }
}
