package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which divisions may be meant by a name, near a home or anywhere. Names are folded. */
final class PlaceNames {

  private static final String SUBDISTRICT = "街道";

  private final Map<String, List<Region>> full = new HashMap<>();
  private final Map<String, List<Region>> shortened = new HashMap<>();
  private final Map<String, List<Region>> subdistricts = new HashMap<>();
  private final Set<String> commonWords = new HashSet<>();

  PlaceNames(Collection<Region> regions) {
    Tsv.read("common-words", "name").forEach(row -> commonWords.add(row.cell(0)));
    for (Region region : regions) {
      full.computeIfAbsent(Folded.key(region.name()), any -> new ArrayList<>()).add(region);
      if (hasShortName(region)) {
        shortened
            .computeIfAbsent(Folded.key(region.shortName()), any -> new ArrayList<>())
            .add(region);
      } else if (region.name().endsWith(SUBDISTRICT) && region.kind() == RegionKind.TOWNSHIP) {
        String bare = region.name().substring(0, region.name().length() - SUBDISTRICT.length());
        subdistricts.computeIfAbsent(Folded.key(bare), any -> new ArrayList<>()).add(region);
      }
    }
    full.computeIfAbsent("全国", any -> new ArrayList<>()).addAll(full.get("中华人民共和国"));
    full.computeIfAbsent("我国", any -> new ArrayList<>()).addAll(full.get("中华人民共和国"));
  }

  /** Subdistricts and zones are never called by a bare name: 凤凰, 月河 and 高新 would be everywhere. */
  private static boolean hasShortName(Region region) {
    boolean isTown = region.kind() != RegionKind.TOWNSHIP || region.name().matches(".*[镇乡]");
    return isTown && !region.isZone() && !region.shortName().equals(region.name());
  }

  /** Names under which text may mention a division: full ones, without zones. */
  Set<String> fullNames() {
    Set<String> found = new HashSet<>();
    full.forEach(
        (name, regions) -> {
          if (regions.stream()
              .anyMatch(
                  r -> isProperTownship(r) || r.kind() != RegionKind.TOWNSHIP && !r.isZone())) {
            found.add(name);
          }
        });
    return found;
  }

  Map<String, List<Region>> shortNames() {
    return shortened;
  }

  boolean isShort(String name) {
    return !full.containsKey(name);
  }

  /**
   * Whether the name of a township is one: 开发区 and 农场 in the tables are no names that text would
   * mean.
   */
  static boolean isProperTownship(Region region) {
    return region.kind() == RegionKind.TOWNSHIP && region.name().matches(".{2,}(?:镇|乡|街道|苏木)");
  }

  boolean isCommonWord(String name) {
    return commonWords.contains(name);
  }

  /**
   * All divisions that the name may mean, seen from home. A subdistrict round home counts by its
   * bare name where another division would be taken for it otherwise: 南澳 in 深圳 is no county near
   * 汕头.
   */
  List<Region> candidates(String name, @Nullable Region home) {
    List<Region> found = new ArrayList<>(full.getOrDefault(name, List.of()));
    for (Region region : shortened.getOrDefault(name, List.of())) {
      boolean counts =
          region.kind() != RegionKind.TOWNSHIP
              || home != null && region.isNear(home) && !isCommonWord(name);
      if (counts && !found.contains(region)) {
        found.add(region);
      }
    }
    if (home != null
        && isShort(name)
        && !isCommonWord(name)
        && !found.isEmpty()
        && found.stream().noneMatch(r -> r.isNear(home))) {
      subdistricts.getOrDefault(name, List.of()).stream()
          .filter(region -> region.isNear(home))
          .forEach(found::add);
    }
    return found;
  }
}
