package org.plangraph.extract.strategy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Level;
import org.plangraph.model.Metadata;

/** Who stands behind a strategy: by words of the phrase, by the scheme, by the plan itself. */
final class StrategyLevels {

  private static final Pattern DIVISION = Pattern.compile("特别行政区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗");

  private final Pattern issuers;
  private final java.util.Map<String, String> levels = new java.util.HashMap<>();

  StrategyLevels(WordLists words) {
    List<LexiconEntry> entries = words.require("strategy-issuer");
    entries.forEach(entry -> levels.put(entry.term(), entry.kind()));
    String alternatives =
        String.join(
            "|",
            entries.stream()
                .map(LexiconEntry::term)
                .sorted(
                    java.util.Comparator.comparingInt((String word) -> -word.length())
                        .thenComparing(word -> word))
                .toList());
    this.issuers = Pattern.compile(alternatives);
  }

  Level of(StrategyMention mention, String folded, Metadata metadata) {
    Level stated = stated(mention, folded);
    if (stated != null) {
      return stated;
    }
    Level known = mention.concept() == null ? null : ofScheme(mention.concept());
    if (known != null) {
      return known;
    }
    Level own = ofPlan(metadata);
    return mention.names().stream()
            .anyMatch(
                name -> names(name, metadata.parents().isEmpty() ? "" : metadata.parents().get(0)))
        ? Level.PROVINCIAL
        : own;
  }

  /** Level of the plan's own region, by its code. */
  static Level ofPlan(Metadata metadata) {
    String code = metadata.regionCode() == null ? "" : metadata.regionCode();
    if (code.equals("000000")) {
      return Level.NATIONAL;
    } else if (code.endsWith("0000")) {
      return Level.PROVINCIAL;
    }
    return code.endsWith("00") ? Level.MUNICIPAL : Level.LOCAL;
  }

  private @Nullable Level stated(StrategyMention mention, String folded) {
    String name = mention.name().of(folded);
    String before =
        folded.substring(
            Math.max(mention.evidence().span().start(), mention.name().start() - 3),
            mention.name().start());
    Matcher inName = issuers.matcher(name);
    if (inName.lookingAt()) {
      return level(inName.group());
    }
    Matcher ahead = issuers.matcher(before);
    Level last = null;
    while (ahead.find()) {
      last = ahead.end() == before.length() ? level(ahead.group()) : last;
    }
    return last;
  }

  private Level level(String word) {
    return Level.valueOf(String.valueOf(levels.get(word)).toUpperCase(java.util.Locale.ROOT));
  }

  private static @Nullable Level ofScheme(Concept concept) {
    return concept
        .keyOf("level")
        .map(key -> Level.valueOf(key.toUpperCase(java.util.Locale.ROOT)))
        .orElse(null);
  }

  private static boolean names(String name, String region) {
    String bare = DIVISION.matcher(region).replaceAll("");
    return bare.length() > 1 && name.contains(bare);
  }
}
