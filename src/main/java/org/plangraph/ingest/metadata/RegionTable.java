package org.plangraph.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/** Finds the division or area that a title is about. */
final class RegionTable {

  private static final int LONGEST_NAME = 16;

  private final Gazetteer gazetteer;
  private final Map<String, List<Region>> full = new HashMap<>();
  private final Map<String, List<Region>> abridged = new HashMap<>();

  RegionTable(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.regions()) {
      if (region.kind() != RegionKind.TOWNSHIP) {
        full.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region);
        abridged.computeIfAbsent(region.shortName(), name -> new ArrayList<>()).add(region);
      }
    }
  }

  /**
   * The division that {@code title} begins with.
   *
   * @param context other text, whose names decide between divisions of the same name
   */
  Optional<PlanRegion> find(String title, String context) {
    String rest = title.replaceFirst("^(?:中共|中国共产党)(?!中央)", "");
    Region found = null;
    for (String name = next(rest, found); !name.isEmpty(); name = next(rest, found)) {
      found = best(options(name, found), context);
      rest = rest.substring(name.length());
    }
    return Optional.ofNullable(found).map(this::region);
  }

  /** The area, across divisions, that {@code title} names first. */
  Optional<Area> findArea(String title) {
    return gazetteer.areas().stream()
        .filter(area -> !area.isAbroad() && at(area, title) >= 0)
        .min(
            Comparator.comparingInt((Area area) -> at(area, title))
                .thenComparing(area -> -area.nameZh().length()));
  }

  private static int at(Area area, String title) {
    int best = title.indexOf(area.nameZh());
    for (String variant : area.variants()) {
      int at = title.indexOf(variant);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }

  /** Longest name that {@code words} begin with of a division below {@code above}. */
  private String next(String words, @Nullable Region above) {
    for (int length = Math.min(words.length(), LONGEST_NAME); length >= 2; length--) {
      String head = words.substring(0, length);
      if (!options(head, above).isEmpty()) {
        return head;
      }
    }
    return "";
  }

  private List<Region> options(String name, @Nullable Region above) {
    List<Region> options = below(full.getOrDefault(name, List.of()), above);
    return options.isEmpty() ? below(abridged.getOrDefault(name, List.of()), above) : options;
  }

  private static List<Region> below(List<Region> options, @Nullable Region above) {
    return options.stream()
        .filter(option -> above == null || !option.equals(above) && option.isWithin(above))
        .toList();
  }

  private Region best(List<Region> options, String context) {
    return options.stream()
        .max(
            Comparator.comparing((Region option) -> option.until() == null)
                .thenComparing(option -> !option.isZone())
                .thenComparingInt(option -> support(option, context))
                .thenComparing(Region::kind, Comparator.reverseOrder())
                .thenComparing(Region::code, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private int support(Region region, String context) {
    return gazetteer
        .parent(region)
        .filter(parent -> parent.kind() != RegionKind.NATION)
        .map(parent -> count(context, parent.shortName()) + support(parent, context))
        .orElse(0);
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      count++;
    }
    return count;
  }

  private PlanRegion region(Region region) {
    List<String> parents = new ArrayList<>();
    Region city = null;
    for (Region above = parent(region); above != null; above = parent(above)) {
      parents.add(0, above.name());
      city = above.kind() == RegionKind.PREFECTURE ? above : city;
    }
    String name = city == null ? region.name() : city.name() + region.name();
    return new PlanRegion(name, region.code(), parents);
  }

  private @Nullable Region parent(Region region) {
    return gazetteer.parent(region).filter(above -> above.kind() != RegionKind.NATION).orElse(null);
  }
}
