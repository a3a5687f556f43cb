package org.plangraph.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/**
 * What all plans of a corpus are made from.
 *
 * @param seed seed of the corpus
 * @param grammar words and sentences
 * @param tree divisions
 * @param profiles plausible values
 * @param shelf strategies by topic and province
 */
record Sources(
    long seed, Grammar grammar, RegionTree tree, List<Profile> profiles, StrategyShelf shelf) {

  /** The region of a plan: its name with {@code short}, {@code name}, {@code whole} (全区). */
  Thing home(Region region) {
    String word = word(region);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("short", region.shortName());
    fields.put("name", region.name());
    fields.put("word", word);
    fields.put("whole", "全" + word);
    fields.put("our", "我" + word);
    fields.put("level", region.kind().word());
    fields.put("ownLevel", ownLevel(region.kind()));
    Region above = tree.above(region);
    fields.put("upper", above.kind() == RegionKind.NATION ? "全国" : above.name());
    fields.put("province", tree.province(region).name());
    return new Thing(tree.displayName(region), fields);
  }

  /**
   * A division in it, itself if there is none; {@code display} is the one that plans would name.
   */
  Thing town(Region region, Draws draws) {
    List<Region> below = tree.below(region);
    Region town = below.isEmpty() ? region : draws.pick(below);
    Region shown = town.kind() == RegionKind.TOWNSHIP ? region : town;
    return place(town).with("display", tree.displayName(shown));
  }

  /** A division beside it. */
  Thing neighbour(Region region, Draws draws) {
    List<Region> beside = tree.beside(region);
    return beside.isEmpty() ? place(tree.above(region)) : place(draws.pick(beside));
  }

  /** A division as the object of a link. */
  Thing place(Region region) {
    return new Thing(
        region.name(),
        Map.of("short", region.shortName(), "object", region.name(), "objectKind", "region"));
  }

  private static String ownLevel(RegionKind kind) {
    return switch (kind) {
      case NATION -> "national";
      case PROVINCE -> "provincial";
      case PREFECTURE -> "municipal";
      case COUNTY, TOWNSHIP -> "local";
    };
  }

  private static String word(Region region) {
    String name = region.name();
    if (name.endsWith("街道")) {
      return "街道";
    }
    String last = name.substring(name.length() - 1);
    return name.endsWith("自治区") || !"省市县区州盟旗镇乡".contains(last) ? "区" : last;
  }
}
