package org.plangraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/** Divisions with what lies below and beside them: those that make plans of their own. */
final class RegionTree {

  /** Special administrative regions and Taiwan make no five-year plans of this kind. */
  private static final Set<String> WITHOUT_PLANS = Set.of("71", "81", "82");

  private static final String EVERYWHERE = "world";

  private final Gazetteer gazetteer;
  private final Map<String, List<Region>> below = new HashMap<>();

  RegionTree(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.regions()) {
      if (region.kind() != RegionKind.NATION
          && region.until() == null
          && !region.isZone()
          && !WITHOUT_PLANS.contains(region.code().substring(0, 2))) {
        below.computeIfAbsent(region.parentCode(), code -> new ArrayList<>()).add(region);
      }
    }
  }

  List<Region> provinces() {
    return below("000000");
  }

  List<Region> below(Region region) {
    return below(region.code());
  }

  private List<Region> below(String code) {
    return below.getOrDefault(code, List.of());
  }

  /** The division above, the province for a county without prefecture. */
  Region above(Region region) {
    return gazetteer.parent(region).orElse(region);
  }

  Region province(Region region) {
    return gazetteer.byCode(region.code().substring(0, 2) + "0000").orElseThrow();
  }

  /** Divisions beside it under the same one; of provinces those of the same part of the country. */
  List<Region> beside(Region region) {
    boolean isProvince = region.kind() == RegionKind.PROVINCE;
    return below(above(region)).stream()
        .filter(other -> !other.equals(region))
        .filter(other -> !isProvince || other.code().charAt(0) == region.code().charAt(0))
        .toList();
  }

  /** Areas of several provinces or cities that it lies in. */
  List<Area> areasOf(Region region) {
    return gazetteer.areas().stream()
        .filter(
            area -> !area.isAbroad() && area.memberCodes().stream().anyMatch(c -> holds(c, region)))
        .toList();
  }

  List<Area> abroad() {
    return gazetteer.areas().stream()
        .filter(area -> area.isAbroad() && !area.key().equals(EVERYWHERE))
        .toList();
  }

  /** Name as plans give it: the city before the county, provinces and cities alone. */
  String displayName(Region region) {
    Region above = above(region);
    return above.kind() == RegionKind.NATION || above.kind() == RegionKind.PROVINCE
        ? region.name()
        : displayName(above) + region.name();
  }

  /** Names of the divisions above from the province down. */
  List<String> parents(Region region) {
    List<String> names = new ArrayList<>();
    for (Region above = above(region); above.kind() != RegionKind.NATION; above = above(above)) {
      names.add(0, above.name());
    }
    return names;
  }

  private static boolean holds(String code, Region region) {
    String stem = code.replaceAll("(00){1,2}$", "");
    return region.code().startsWith(stem);
  }
}
