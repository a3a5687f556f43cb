package org.plangraph.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/**
 * What the slots of one plan draw: things of its region, of those around it, values, strategies.
 */
final class PlanSupply implements Expander.Supply {

  private static final int LOWER_WORLDS = 4;
  private static final int SHARED = 12;

  private final Sources sources;
  private final Assignment assignment;
  private final Draws draws;
  private final World world;
  private final Map<String, Bag<Thing>> bags = new HashMap<>();

  PlanSupply(Sources sources, Assignment assignment, World world, Draws draws) {
    this.sources = sources;
    this.assignment = assignment;
    this.world = world;
    this.draws = draws;
  }

  @Override
  public Optional<Thing> draw(String source, Scope scope) {
    int slash = source.indexOf('/');
    String kind = slash < 0 ? source : source.substring(0, slash);
    String topic = slash < 0 ? "" : source.substring(slash + 1);
    return switch (kind) {
      case "platform" -> from(source, () -> ofTopic(platforms(), topic)).map(this::named);
      case "rising" ->
          from(
              source, () -> platforms().stream().filter(p -> !p.field("rises").isEmpty()).toList());
      case "built", "building", "planned" ->
          from(source, () -> ofTopic(world.projects(kind, assignment.firstYear()), topic));
      case "strategy" -> from(source, () -> strategies(topic));
      case "brand" -> from(source, world::brands);
      case "upper-platform" -> from(source, this::upperPlatforms);
      case "indicator" -> from(source, () -> indicators(topic));
      case "neighbour" -> Optional.of(sources.neighbour(region(), draws));
      case "town" -> Optional.of(sources.town(region(), draws));
      case "area" -> from(source, this::areas);
      case "abroad" ->
          from(source, () -> sources.tree().abroad().stream().map(this::area).toList());
      case "city" -> Optional.of(city());
      default -> Numbers.draw(source, draws);
    };
  }

  private Optional<Thing> from(String source, Supplier<List<Thing>> things) {
    Bag<Thing> bag = bags.computeIfAbsent(source, key -> new Bag<>(things.get(), draws));
    return bag.isEmpty() ? Optional.empty() : Optional.of(bag.next());
  }

  private Region region() {
    return assignment.region();
  }

  /** A platform by its name, or by a shorter one that plans use as well. */
  private Thing named(Thing platform) {
    String alias = platform.field("aliases");
    if (alias.isEmpty() || draws.chance(0.6)) {
      return platform.with("name", platform.text());
    }
    return new Thing(alias, platform.with("name", platform.text()).fields());
  }

  /** Its own platforms and the first ones of what lies in it. */
  private List<Thing> platforms() {
    List<Thing> platforms = new ArrayList<>(world.platforms());
    if (region().kind() == RegionKind.PROVINCE || region().kind() == RegionKind.PREFECTURE) {
      sources.tree().below(region()).stream()
          .limit(LOWER_WORLDS)
          .forEach(below -> platforms.addAll(shared(below)));
    }
    return platforms;
  }

  private List<Thing> upperPlatforms() {
    Region above = sources.tree().above(region());
    return above.kind() == RegionKind.NATION ? world.platforms() : shared(above);
  }

  private List<Thing> shared(Region other) {
    String home = sources.tree().displayName(other);
    return World.of(sources, other, SHARED).platforms().stream()
        .map(thing -> thing.with("region", home))
        .toList();
  }

  private static List<Thing> ofTopic(List<Thing> things, String topic) {
    List<Thing> fitting =
        things.stream().filter(thing -> thing.field("topic").equals(topic)).toList();
    return fitting.size() < 3 ? things : fitting;
  }

  private List<Thing> strategies(String topic) {
    return sources
        .shelf()
        .of(topic, sources.tree().province(region()).code(), assignment.firstYear());
  }

  private List<Thing> indicators(String topic) {
    List<Thing> all = sources.profiles().stream().map(this::indicator).toList();
    return ofTopic(all, topic);
  }

  private Thing indicator(Profile profile) {
    Series series = world.series(profile.key());
    int base = assignment.firstYear() - 1;
    int last = assignment.firstYear() + 4;
    BigDecimal from = series.result(base);
    BigDecimal to = series.target(last);
    Map<String, String> fields = new LinkedHashMap<>();
    String name = draws.chance(0.6) ? profile.names().get(0) : draws.pick(profile.names());
    fields.put("indicator", name);
    fields.put("unit", profile.unit());
    fields.put("topic", profile.topic());
    if (!profile.isCount()) {
      fields.put("kind", "level");
    }
    fields.put("base", from.toPlainString());
    fields.put("goal", to.toPlainString());
    fields.put("rise", to.subtract(from).abs().stripTrailingZeros().toPlainString());
    BigDecimal rate = series.rate(last);
    fields.put("rate", rate.toPlainString());
    fields.put("far", series.far().toPlainString());
    fields.put("ratetop", rate.add(new BigDecimal("0.5")).toPlainString());
    fields.put("doubles", doubles(from, to) ? "yes" : "no");
    fields.put("way", to.compareTo(from) < 0 ? "down" : to.compareTo(from) > 0 ? "up" : "flat");
    fields.put("growing", profile.hasRate() ? "yes" : "no");
    fields.put("percent", profile.unit().equals("%") ? "yes" : "no");
    if (base > 2015) {
      BigDecimal before = series.result(base - 5);
      fields.put("before", before.toPlainString());
      fields.put("gain", from.subtract(before).abs().stripTrailingZeros().toPlainString());
      fields.put("pastway", from.compareTo(before) > 0 ? "up" : "down");
    }
    return new Thing(name, fields);
  }

  private static boolean doubles(BigDecimal from, BigDecimal to) {
    double times = from.signum() == 0 ? 0 : to.doubleValue() / from.doubleValue();
    return times > 1.85 && times < 2.2;
  }

  private List<Thing> areas() {
    return sources.tree().areasOf(region()).stream().map(this::area).toList();
  }

  private Thing area(Area area) {
    return new Thing(area.nameZh(), Map.of("object", area.nameZh(), "objectKind", "area"));
  }

  /** A city elsewhere: of its province mostly, else of any; a province where it has no cities. */
  private Thing city() {
    Region home = sources.tree().province(region());
    List<Region> near = cities(home);
    if (!near.isEmpty() && region().kind() != RegionKind.PROVINCE && draws.chance(0.6)) {
      return sources.place(draws.pick(near));
    }
    List<Region> others =
        sources.tree().provinces().stream().filter(other -> !other.equals(home)).toList();
    Region province = draws.pick(others);
    List<Region> far = cities(province);
    return sources.place(far.isEmpty() ? province : draws.pick(far));
  }

  private List<Region> cities(Region province) {
    return sources.tree().below(province).stream()
        .filter(city -> city.kind() == RegionKind.PREFECTURE && !region().isWithin(city))
        .toList();
  }
}
