package org.plangraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/**
 * What there is in a region, for all plans that speak of it: platforms, projects, values, brands.
 */
final class World {

  private final List<Thing> platforms;
  private final List<Thing> projects;
  private final List<Thing> brands;
  private final Map<String, Series> series = new HashMap<>();

  private World(List<Thing> platforms, List<Thing> projects, List<Thing> brands) {
    this.platforms = platforms;
    this.projects = projects;
    this.brands = brands;
  }

  /**
   * The world of a region.
   *
   * @param source grammar and tree
   * @param region whose
   * @param size number of platforms and projects to invent
   */
  static World of(Sources source, Region region, int size) {
    Draws draws = Draws.of(source.seed(), region.code() + " world");
    Scope scope = Scope.top();
    scope.hold("home", source.home(region));
    Expander expander =
        new Expander(source.grammar(), draws, (name, where) -> local(name, source, region, draws));
    World world =
        new World(
            distinct("platform", size, expander, scope),
            distinct("project", size, expander, scope),
            distinct("brand", Math.max(6, size / 4), expander, scope));
    RegionKind level = region.kind() == RegionKind.TOWNSHIP ? RegionKind.COUNTY : region.kind();
    for (Profile profile : source.profiles()) {
      Draws own = Draws.of(source.seed(), region.code() + profile.key());
      world.series.put(profile.key(), new Series(profile, profile.ranges().get(level), own));
    }
    return world;
  }

  List<Thing> platforms() {
    return platforms;
  }

  List<Thing> projects() {
    return projects;
  }

  /** Strategies of its own making. */
  List<Thing> brands() {
    return brands;
  }

  Series series(String indicatorKey) {
    return series.get(indicatorKey);
  }

  private static Optional<Thing> local(String name, Sources source, Region region, Draws draws) {
    return switch (name) {
      case "town" -> Optional.of(source.town(region, draws));
      case "neighbour" -> Optional.of(source.neighbour(region, draws));
      default -> Numbers.draw(name, draws);
    };
  }

  private static List<Thing> distinct(String symbol, int count, Expander expander, Scope scope) {
    List<Thing> things = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int tries = 0; things.size() < count && tries < 5 * count; tries++) {
      Thing thing = expander.draw(symbol, scope);
      if (names.add(thing.text())) {
        things.add(thing);
      }
    }
    return things;
  }
}
