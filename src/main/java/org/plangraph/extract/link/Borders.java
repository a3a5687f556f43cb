package org.plangraph.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.lexicon.Resolution;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.Reference;

/** Tells which places lie beyond the border of a plan's region, and names them. */
final class Borders {

  /** Areas too wide to be a partner. */
  private static final Set<String> WORLD = Set.of("world", "yangtze-south", "zhejiang-big-garden");

  /** Ways to speak of the region without its name. */
  private static final Pattern WIDE = Pattern.compile("[我全本][省市区县州].*");

  private final Gazetteer gazetteer;
  private final @Nullable Region home;

  Borders(Gazetteer gazetteer, @Nullable String homeCode) {
    this.gazetteer = gazetteer;
    this.home = homeCode == null ? null : gazetteer.byCode(homeCode).orElse(null);
  }

  @Nullable String homeCode() {
    return home == null ? null : home.code();
  }

  /**
   * What a name stands for beyond the border or, for a prefecture or province, inside it; none for
   * the region itself and those above.
   */
  List<Partner> partners(Resolution resolution, String words) {
    if (resolution instanceof Resolution.Found found) {
      return partner(found.region(), name(found.region(), words)).stream().toList();
    } else if (resolution instanceof Resolution.FoundSeveral several) {
      return several.regions().stream()
          .flatMap(region -> partner(region, region.shortName()).stream())
          .toList();
    } else if (resolution instanceof Resolution.FoundArea found) {
      return isPair(found.area())
          ? others(found.area())
          : area(found.area(), words).stream().toList();
    }
    return List.of();
  }

  /** The region that one character stands for: 沪 → 上海. */
  List<Partner> abbreviated(char character) {
    return gazetteer.abbreviated(String.valueOf(character), homeCode()).stream()
        .flatMap(region -> partner(region, region.shortName()).stream())
        .toList();
  }

  /** Whether an abbreviation rarely stands for anything else. */
  boolean isStrong(char abbreviation) {
    return gazetteer.isStrongAbbreviation(abbreviation);
  }

  /**
   * The others, if the region or one around it is among the members of a name and the others lie in
   * the same province or are such themselves.
   */
  List<Partner> joined(List<Region> members) {
    return home == null
            || members.stream().noneMatch(home::isWithin)
            || members.stream().anyMatch(member -> !isClose(member))
        ? List.of()
        : members.stream().flatMap(region -> partner(region, region.shortName()).stream()).toList();
  }

  private boolean isClose(Region region) {
    return home != null
        && (region.kind() == RegionKind.PROVINCE
            || region.code().substring(0, 2).equals(home.code().substring(0, 2)));
  }

  /** Whether a name is that of the region itself. */
  boolean isHome(Resolution resolution) {
    return resolution instanceof Resolution.Found found && found.region().equals(home);
  }

  /** The region itself, one around it or one within it. */
  Optional<Reference> own(Resolution resolution, String words) {
    return resolution instanceof Resolution.Found found
            && home != null
            && !WIDE.matcher(words).matches()
            && (home.isWithin(found.region()) || found.region().isWithin(home))
            && found.region().kind() != RegionKind.NATION
        ? Optional.of(new Reference(words, found.region().iriTail()))
        : Optional.empty();
  }

  private Optional<Partner> partner(Region region, String name) {
    if (region.kind() == RegionKind.NATION || home != null && home.isWithin(region)) {
      return Optional.empty();
    }
    boolean internal = home != null && region.isWithin(home);
    return Optional.of(
        new Partner(new Reference(name, region.iriTail()), ObjectKind.REGION, internal));
  }

  private String name(Region region, String words) {
    boolean ofMunicipality =
        region.kind() == RegionKind.COUNTY && region.code().matches("(?:11|12|31|50).*");
    if (!ofMunicipality) {
      return words;
    }
    return words.equals(region.shortName())
        ? gazetteer.parent(region).map(Region::shortName).orElse("") + region.name()
        : gazetteer.fullName(region);
  }

  /** Whether a name joins the region, or one around it, with others: 嘉湖 in 湖州. */
  boolean joinsOwn(Resolution resolution) {
    return resolution instanceof Resolution.FoundSeveral several
            && home != null
            && several.regions().stream().anyMatch(home::isWithin)
        || resolution instanceof Resolution.FoundArea found && isPair(found.area());
  }

  private boolean isPair(Area area) {
    return home != null
        && area.memberCodes().size() == 2
        && area.memberCodes().stream()
            .anyMatch(code -> gazetteer.byCode(code).filter(home::isWithin).isPresent());
  }

  private List<Partner> others(Area area) {
    return area.memberCodes().stream()
        .flatMap(code -> gazetteer.byCode(code).stream())
        .flatMap(region -> partner(region, region.shortName()).stream())
        .toList();
  }

  private Optional<Partner> area(Area area, String words) {
    return WORLD.contains(area.key())
        ? Optional.empty()
        : Optional.of(
            new Partner(new Reference(balanced(words), area.iriTail()), ObjectKind.AREA, false));
  }

  /** Words without quotation marks, if one lacks its twin. */
  private static String balanced(String words) {
    boolean twins = words.indexOf('“') >= 0 == words.indexOf('”') >= 0;
    return twins ? words : words.replaceAll("[“”]", "");
  }
}
