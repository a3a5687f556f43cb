package org.plangraph.extract.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.Resolution;
import org.plangraph.model.Reference;

/** Tells by its name where a thing lies and what it joins, seen from a plan's own region. */
public final class Whereabouts {

  private final Gazetteer gazetteer;
  private final @Nullable String home;

  /**
   * Where things lie, seen from a region.
   *
   * @param home code of the plan's region, null if unknown
   */
  public Whereabouts(Gazetteer gazetteer, @Nullable String home) {
    this.gazetteer = gazetteer;
    this.home = home;
  }

  /** The plan's own region, null if unknown. */
  public @Nullable Reference home() {
    return region("");
  }

  /** Whether a name begins with an area or with several places at once: 长三角, 沪湖. */
  public boolean isAcross(String name) {
    return gazetteer.mentions(name, home).stream()
        .filter(mention -> mention.span().start() == 0)
        .filter(
            mention ->
                mention.span().end() == name.length() || name.charAt(mention.span().end()) != '(')
        .anyMatch(
            mention ->
                mention.resolution() instanceof Resolution.FoundArea
                    || mention.resolution() instanceof Resolution.FoundSeveral);
  }

  /** Whether some words are the name of one place or area. */
  public boolean isPlace(String words) {
    String place = words.replaceFirst("^(?:中国|国家|铁路|高铁|[东西南北中]部)", "");
    return place.isEmpty() || !(gazetteer.resolve(place, home) instanceof Resolution.Unknown);
  }

  /**
   * The county or higher division that a name names, the plan's own region if it names none or one
   * around it.
   */
  public @Nullable Reference region(String name) {
    Region own = home == null ? null : gazetteer.byCode(home).orElse(null);
    Region found = null;
    for (RegionMention mention : gazetteer.mentions(name, home)) {
      if (mention.resolution() instanceof Resolution.Found place
          && (found == null || place.region().isWithin(found))) {
        found = place.region();
      }
    }
    if (found == null || own != null && own.isWithin(found)) {
      found = own;
    }
    while (found != null && found.kind() == RegionKind.TOWNSHIP) {
      found = gazetteer.parent(found).orElse(null);
    }
    return found == null ? null : new Reference(fullName(found), found.iriTail());
  }

  /** The places that the name of a line names, none if there is but one. */
  public List<Reference> joined(String name) {
    List<Reference> places = new ArrayList<>();
    for (RegionMention mention : gazetteer.mentions(name, home)) {
      if (mention.resolution() instanceof Resolution.FoundSeveral several) {
        several
            .regions()
            .forEach(region -> places.add(new Reference(region.name(), region.iriTail())));
      } else if (mention.resolution() instanceof Resolution.Found found) {
        places.add(new Reference(found.region().name(), found.region().iriTail()));
      }
    }
    List<Reference> distinct = places.stream().distinct().toList();
    return distinct.size() > 1 ? distinct : List.of();
  }

  private String fullName(Region region) {
    return region.kind() == RegionKind.COUNTY
        ? gazetteer
                .parent(region)
                .filter(above -> above.kind() == RegionKind.PREFECTURE)
                .map(Region::name)
                .orElse("")
            + region.name()
        : region.name();
  }
}
