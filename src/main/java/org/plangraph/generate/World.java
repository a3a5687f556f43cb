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

  private static final String STAGE = "stage";
  private static final int STAGES_A_PERIOD = 2;

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
            distinct("project", size, expander, scope).stream()
                .map(project -> project.with(STAGE, String.valueOf(draws.between(-2, 7))))
                .toList(),
            distinct("brand", Math.max(6, size / 4), expander, scope));
    RegionKind level = region.kind() == RegionKind.TOWNSHIP ? RegionKind.COUNTY : region.kind();
    for (Profile profile : source.profiles()) {
      world.series.put(profile.key(), Series.of(profile, source, region, level));
    }
    return world;
  }

  List<Thing> platforms() {
    return platforms;
  }

  /**
   * Projects that are at a point of their life when the plan of a period is written, so that one
   * plans what the next builds and the last has built.
   *
   * @param status {@code built}, {@code building} or {@code planned}
   * @param firstYear first year of the period
   */
  List<Thing> projects(String status, int firstYear) {
    int now = STAGES_A_PERIOD * (firstYear - 2016) / 5;
    return projects.stream()
        .filter(project -> status(Integer.parseInt(project.field(STAGE)) - now).equals(status))
        .map(project -> project.with("status", status))
        .toList();
  }

  private static String status(int stagesToGo) {
    return stagesToGo < 0 ? "built" : stagesToGo < STAGES_A_PERIOD ? "building" : "planned";
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
