package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Resolution.Ambiguous;
import org.plangraph.lexicon.Resolution.Found;
import org.plangraph.lexicon.Resolution.FoundArea;
import org.plangraph.lexicon.Resolution.FoundSeveral;
import org.plangraph.lexicon.Resolution.Unknown;

/** Decides what one folded name means, seen from home. */
final class PlaceResolver {

  /** 全区, 我市, 本县: the division of that kind which home is or lies in. */
  static final Pattern OWN = Pattern.compile("[我全本]([省市区县州旗])");

  private static final Map<String, String> OWN_ENDINGS =
      Map.of("省", ".*(省|自治区)", "市", ".*市", "区", ".*区", "县", ".*(县|旗)", "州", ".*州", "旗", ".*旗");

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Resolution resolve(String name, @Nullable Region home) {
    Matcher own = OWN.matcher(name);
    if (own.matches()) {
      return own(own.group(1), home);
    }
    Optional<Area> area = area(name, home);
    if (area.isPresent()) {
      return new FoundArea(area.get());
    }
    List<Region> several = gazetteer.compounds().get(name);
    if (several != null) {
      return new FoundSeveral(several);
    }
    Resolution single = nearest(name, gazetteer.names().candidates(name, home), home);
    return single instanceof Unknown ? compound(name, home) : single;
  }

  private Optional<Area> area(String name, @Nullable Region home) {
    Area area = gazetteer.areaNames().get(name);
    if (area != null || home == null) {
      return Optional.ofNullable(area);
    }
    return gazetteer.areas().stream()
        .filter(each -> each.localVariants().contains(name) && each.isLocalTo(home))
        .findFirst();
  }

  private Resolution compound(String name, @Nullable Region home) {
    List<Region> path = path(name, null, home);
    if (!path.isEmpty()) {
      return nearest(name, path, home);
    }
    boolean isRun = gazetteer.abbreviations().run(Folded.of(name), 0) == name.length();
    List<Region> members = isRun ? gazetteer.abbreviations().members(name, home) : List.of();
    return members.isEmpty() ? new Unknown() : new FoundSeveral(members);
  }

  private Resolution own(String kind, @Nullable Region home) {
    String ending = OWN_ENDINGS.getOrDefault(kind, "");
    for (Region region = home; region != null; region = gazetteer.parent(region).orElse(null)) {
      if (region.name().matches(ending) && region.kind() != RegionKind.TOWNSHIP) {
        return new Found(region);
      }
    }
    return new Unknown();
  }

  /** Divisions that a chain of names leads to, each within the one before: 浙江省湖州市吴兴区. */
  private List<Region> path(String name, @Nullable Region above, @Nullable Region home) {
    List<Region> ends = new ArrayList<>();
    for (int cut = 2; cut <= name.length(); cut++) {
      for (Region head : heads(name.substring(0, cut), above, home)) {
        if (cut == name.length() && above != null) {
          ends.add(head);
        } else if (cut < name.length()) {
          path(name.substring(cut), head, home).stream()
              .filter(end -> !ends.contains(end))
              .forEach(ends::add);
        }
      }
    }
    return ends;
  }

  private List<Region> heads(String name, @Nullable Region above, @Nullable Region home) {
    if (above == null) {
      return gazetteer.names().candidates(name, home);
    }
    return gazetteer.names().candidates(name, above).stream()
        .filter(region -> region.isWithin(above) && !region.equals(above))
        .toList();
  }

  /** Keeps the candidates of the smallest circle round home that holds any. */
  private Resolution nearest(String name, List<Region> candidates, @Nullable Region home) {
    List<Region> known = candidates.stream().map(this::renamed).distinct().toList();
    if (isOpen(name, known, home)) {
      return new Ambiguous(known);
    }
    for (Region circle = home; circle != null; circle = gazetteer.parent(circle).orElse(null)) {
      Region within = circle;
      List<Region> inside = known.stream().filter(region -> region.isWithin(within)).toList();
      if (!inside.isEmpty()) {
        return choice(name, inside);
      }
    }
    return known.isEmpty() ? new Unknown() : choice(name, known);
  }

  /** 复兴, 运河 and 金山 are words first: they mean a county only in its own surroundings. */
  private boolean isOpen(String name, List<Region> known, @Nullable Region home) {
    return !known.isEmpty()
        && gazetteer.names().isCommonWord(name)
        && known.stream().allMatch(region -> region.kind().compareTo(RegionKind.COUNTY) >= 0)
        && (home == null || known.stream().noneMatch(region -> region.isNear(home)));
  }

  /** A division that only changed its kind, 吴江市, stands for what it is now, 吴江区. */
  private Region renamed(Region region) {
    return Optional.ofNullable(region.successorCode())
        .flatMap(gazetteer::byCode)
        .filter(now -> now.shortName().equals(region.shortName()))
        .orElse(region);
  }

  /**
   * 抚顺 is the city rather than the county in it, 西安 the city rather than districts elsewhere; a
   * province precedes everything; lasting ones precede former.
   */
  private Resolution choice(String name, List<Region> candidates) {
    List<Region> lasting = candidates.stream().filter(region -> region.until() == null).toList();
    List<Region> left = lasting.isEmpty() ? candidates : lasting;
    List<Region> tops =
        left.stream()
            .filter(r -> left.stream().noneMatch(o -> !o.equals(r) && r.isWithin(o)))
            .toList();
    RegionKind lowest =
        gazetteer.names().isCommonWord(name) ? RegionKind.PROVINCE : RegionKind.PREFECTURE;
    for (RegionKind kind : List.of(RegionKind.NATION, RegionKind.PROVINCE, RegionKind.PREFECTURE)) {
      List<Region> ofKind = tops.stream().filter(r -> r.kind() == kind).toList();
      if (ofKind.size() == 1 && kind.compareTo(lowest) <= 0) {
        return new Found(ofKind.get(0));
      }
    }
    return tops.size() == 1 ? new Found(tops.get(0)) : new Ambiguous(tops);
  }
}
