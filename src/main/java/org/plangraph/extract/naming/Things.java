package org.plangraph.extract.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Brings the names of one thing together: other spellings of an ending, with and without the place
 * before it.
 */
public final class Things {

  private static final Comparator<Thing> SHORTEST =
      Comparator.comparingInt(thing -> thing.key().length());

  private static final Comparator<Thing> OFTENEST =
      Comparator.comparingInt((Thing thing) -> -thing.namings().size()).thenComparing(Thing::start);

  private final UnaryOperator<String> canonical;
  private final Predicate<String> isPlace;

  /**
   * Names count as one where their canonical form is the same, or differs by a place before it.
   *
   * @param canonical form that all spellings share
   * @param isPlace whether some words are the name of a place
   */
  public Things(UnaryOperator<String> canonical, Predicate<String> isPlace) {
    this.canonical = canonical;
    this.isPlace = isPlace;
  }

  /**
   * The things in order of first mention; names that are no name alone count only where they join
   * one that is.
   */
  public List<Thing> group(List<Naming> namings) {
    Map<String, Thing> things = new LinkedHashMap<>();
    for (Naming naming : namings) {
      things.computeIfAbsent(canonical.apply(naming.name()), Thing::new).add(naming);
    }
    joinAliases(things);
    List<Thing> all = new ArrayList<>(things.values());
    all.sort(SHORTEST);
    joinShorter(all);
    all.removeIf(thing -> !thing.isOwn());
    all.sort(Comparator.comparingInt(Thing::start));
    return all;
  }

  /** A name that the text gives as another name of a thing brings that thing with it. */
  private void joinAliases(Map<String, Thing> things) {
    for (Thing thing : List.copyOf(things.values())) {
      for (String alias : thing.aliases()) {
        Thing other = things.get(canonical.apply(alias));
        if (other != null && other != thing && things.containsValue(thing)) {
          thing.addAll(other);
          things.values().remove(other);
        }
      }
    }
  }

  /** A name joins the one longer name that ends with it and begins with a place. */
  private void joinShorter(List<Thing> all) {
    for (Thing shorter : List.copyOf(all)) {
      List<Thing> longer = all.stream().filter(thing -> isLonger(thing, shorter)).toList();
      if (longer.size() == 1 || longer.size() > 1 && shorter.isOwn() && !shorter.isPlaced()) {
        longer.stream().min(OFTENEST).orElseThrow().addAll(shorter);
        all.remove(shorter);
      }
    }
  }

  private boolean isLonger(Thing longer, Thing shorter) {
    int more = longer.key().length() - shorter.key().length();
    return more > 0
        && longer.key().endsWith(shorter.key())
        && (isPlace.test(longer.key().substring(0, more))
            || shorter.isLoose() && more <= Thing.LONGEST_PREFIX);
  }
}
