package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads words made of abbreviations alone, 浙沪 or 苏锡常通. Such a word counts only if most of its
 * characters rarely stand for anything else, and if each leads to one region on a common level.
 */
final class Abbreviations {

  private static final int LONGEST = 6;

  private final Map<Character, List<Region>> meanings = new HashMap<>();
  private final Set<Character> strong = new HashSet<>();

  Abbreviations(Map<String, Region> regions) {
    for (Tsv.Row row : Tsv.read("abbreviations", "code", "abbreviation", "counts", "strength")) {
      Region region = regions.get(row.cell(0));
      if (region == null || row.cell(1).length() != 1) {
        throw row.broken("no abbreviation of a region", "Write a known code and one character");
      }
      meanings.computeIfAbsent(row.cell(1).charAt(0), any -> new ArrayList<>()).add(region);
      if (row.cell(3).equals("strong")) {
        strong.add(row.cell(1).charAt(0));
      }
    }
  }

  /** Length of the run of abbreviations at a unit that may be a compound, 0 if it cannot be one. */
  int run(Folded text, int from) {
    int end = from;
    int strongCount = 0;
    while (end < text.length() && meanings.containsKey(text.at(end))) {
      strongCount += strong.contains(text.at(end)) ? 1 : 0;
      end++;
    }
    int length = end - from;
    return length < 2
            || length > LONGEST
            || !strong.contains(text.at(from))
            || strongCount < 2
            || strongCount * 2 < length
        ? 0
        : length;
  }

  boolean isKnown(char character) {
    return meanings.containsKey(character);
  }

  boolean isStrong(char character) {
    return strong.contains(character);
  }

  /** The regions of a run, empty if one of its characters stays open. */
  List<Region> members(String run, @Nullable Region home) {
    boolean isProvincial = run.chars().anyMatch(c -> isProvinceOnly((char) c));
    List<Region> members = new ArrayList<>();
    for (int i = 0; i < run.length(); i++) {
      Optional<Region> member = member(run.charAt(i), isProvincial, home);
      if (member.isEmpty() || members.contains(member.get())) {
        return List.of();
      }
      members.add(member.get());
    }
    return members;
  }

  private boolean isProvinceOnly(char c) {
    List<Region> of = meanings.getOrDefault(c, List.of());
    return of.stream().allMatch(r -> r.kind() == RegionKind.PROVINCE)
        && of.stream().noneMatch(r -> r.name().endsWith("市"));
  }

  private Optional<Region> member(char c, boolean isProvincial, @Nullable Region home) {
    List<Region> all = meanings.getOrDefault(c, List.of());
    RegionKind wanted = isProvincial ? RegionKind.PROVINCE : RegionKind.PREFECTURE;
    List<Region> fit = all.stream().filter(r -> r.kind() == wanted).toList();
    List<Region> left = fit.isEmpty() ? all : fit;
    if (left.size() > 1 && home != null) {
      left = left.stream().filter(r -> r.code().startsWith(home.code().substring(0, 2))).toList();
    }
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }
}
