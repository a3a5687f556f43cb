package org.plangraph.extract.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Brings the names of one thing together: other spellings of an ending, with and without the place before it. */
public final class Things {

  private final UnaryOperator<String> canonical;

  /** Spellings count as one where their canonical form is the same. */
  public Things(UnaryOperator<String> canonical) {
    this.canonical = canonical;
  }

  /** The things in order of first mention; names that are no name alone count only where they join one that is. */
  public List<Thing> group(List<Naming> namings) {
    Map<String, Thing> things = new LinkedHashMap<>();
    for (Naming naming : namings) {
      things.computeIfAbsent(canonical.apply(naming.name()), Thing::new).add(naming);
    }
    List<Thing> all = new ArrayList<>(things.values());
    all.sort(Comparator.comparingInt(thing -> thing.key().length()));
    joinShorter(all);
    all.removeIf(thing -> !thing.isOwn());
    all.sort(Comparator.comparingInt(Thing::start));
    return all;
  }

  /** A name joins the one longer name that ends with it. */
  private static void joinShorter(List<Thing> all) {
    for (Thing shorter : List.copyOf(all)) {
      List<Thing> longer = all.stream().filter(thing -> thing.endsWith(shorter)).toList();
      if (longer.size() == 1) {
        longer.get(0).addAll(shorter);
        all.remove(shorter);
      }
    }
  }
}
