package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.naming.Thing;
import org.plangraph.extract.naming.Things;
import org.plangraph.extract.naming.Whereabouts;
import org.plangraph.model.Reference;

/**
 * Gives the type word alone, 高新区 or 示范区, to the platform that it means in a document, if one stands
 * out.
 */
final class BareNames {

  /**
   * How many times more often than any other a platform must be named for the word alone to mean
   * it.
   */
  private static final int LEAD = 2;

  /** A word that is a title as well, and how often it must stand alone to mean one place. */
  private static final String TITLE = "示范区";

  private static final int OFTEN = 3;
  private static final String NATION = "000000";
  private static final String ALONE = "platform.alone";

  private final UnaryOperator<String> canonical;
  private final Whereabouts whereabouts;

  BareNames(UnaryOperator<String> canonical, Whereabouts whereabouts) {
    this.canonical = canonical;
    this.whereabouts = whereabouts;
  }

  /**
   * Adds each mention of a word alone to the platform it means; the others are left out, but for
   * those that can only be one.
   */
  void join(List<Naming> bare, List<Thing> things) {
    Map<String, List<Naming>> byWord = new LinkedHashMap<>();
    bare.forEach(
        naming -> byWord.computeIfAbsent(naming.name(), word -> new ArrayList<>()).add(naming));
    byWord.forEach(
        (word, mentions) -> {
          if (!word.equals(TITLE) || mentions.size() >= OFTEN) {
            meant(word, things)
                .ifPresentOrElse(
                    thing -> mentions.forEach(thing::add), () -> things.addAll(alone(mentions)));
          }
        });
  }

  /** The one platform of its kind in a region, which no plan names in full. */
  private List<Thing> alone(List<Naming> mentions) {
    List<Naming> named =
        mentions.stream()
            .filter(naming -> naming.rule().equals(ALONE) && !isNation(whereabouts.home()))
            .map(Naming::given)
            .toList();
    return new Things(canonical, words -> false).group(named);
  }

  private static boolean isNation(@Nullable Reference home) {
    return home != null && NATION.equals(home.key());
  }

  private Optional<Thing> meant(String word, List<Thing> things) {
    List<Thing> all = things.stream().filter(thing -> canMean(thing, word)).toList();
    List<Thing> own = all.stream().filter(this::isHome).toList();
    List<Thing> fit = new ArrayList<>(own.isEmpty() ? all : own);
    fit.sort(Comparator.comparingInt((Thing thing) -> -thing.namings().size()));
    boolean clear =
        fit.size() == 1
            || fit.size() > 1 && fit.get(0).namings().size() >= LEAD * fit.get(1).namings().size();
    return clear ? Optional.of(fit.get(0)) : Optional.empty();
  }

  private boolean isHome(Thing thing) {
    Reference home = whereabouts.home();
    return home != null
        && !whereabouts.isAcross(thing.fullest().name())
        && home.equals(whereabouts.region(thing.fullest().name()));
  }

  /**
   * Whether a name ends as the word does and holds its characters in order: 长三角生态绿色一体化发展示范区 and
   * 一体化示范区.
   */
  private boolean canMean(Thing thing, String word) {
    return thing.namings().stream()
        .map(Naming::name)
        .anyMatch(
            name -> holds(name, word) || canonical.apply(name).endsWith(canonical.apply(word)));
  }

  private static boolean holds(String name, String word) {
    int at = 0;
    for (int i = 0; i < name.length() && at < word.length(); i++) {
      at += name.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return at == word.length()
        && name.endsWith(word.substring(word.length() - Math.min(3, word.length())));
  }
}
