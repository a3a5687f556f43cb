package org.plangraph.extract.name;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.WordLists;

/**
 * Whether words before a suffix name one thing: they hold a place, a quotation, a Latin or digit mark, or
 * something that is left when common words of the genre are taken away.
 */
final class Specificity {

  private final Pattern common;
  private final Pattern generic;
  private final Pattern direction;
  private final Gazetteer gazetteer;

  Specificity(WordLists words, Gazetteer gazetteer) {
    this.common = WordPattern.of(words, "name-common");
    this.generic = WordPattern.of(words, "name-generic");
    this.direction = WordPattern.of(words, "name-direction");
    this.gazetteer = gazetteer;
  }

  /** Whether the core speaks of many things or of any one (一批, 各类, 2个). */
  boolean isGeneric(String core) {
    return generic.matcher(core).find();
  }

  /** Whether the core has something of its own. */
  boolean isSpecific(String core, Suffix suffix, @Nullable String home) {
    if (core.isEmpty()) {
      return false;
    }
    if (core.indexOf('“') >= 0 || core.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
      return true;
    }
    List<RegionMention> places = gazetteer.mentions(core, home);
    if (!places.isEmpty()) {
      return true;
    }
    if (suffix.strong() && direction.matcher(core).matches()) {
      return true;
    }
    String rest = common.matcher(core).replaceAll("").replaceAll("[()·]", "");
    return rest.length() >= 2;
  }

  /** Places that words name. */
  List<RegionMention> places(String words, @Nullable String home) {
    return gazetteer.mentions(words, home);
  }
}
