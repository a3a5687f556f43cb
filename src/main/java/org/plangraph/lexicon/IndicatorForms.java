package org.plangraph.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewrites names of indicators so that variants of one name become equal. No step takes away what
 * tells two indicators apart: town and country, resident and registered, growth and level, per head
 * and in all.
 */
final class IndicatorForms {

  private static final String WORDS = "indicator-words/";
  private static final int PASSES = 3;
  private static final int SHORTEST = 3;

  private static final Pattern SYMBOLS = Pattern.compile("[(\\[](?:[a-z0-9.%&≥=,]+|女=100)[)\\]]");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
  private static final Pattern PER = Pattern.compile("每(百|千|万|十万|百万)(?:名|位)?");
  private static final Pattern PER_HEAD = Pattern.compile("(?<=每(?:百|千|万|十万|百万))(?:常住)?人口?(?!均)");
  private static final Pattern RATIO = Pattern.compile("^(.+)与(.+?)之?(?:比|比重)$");
  private static final Pattern NO_COUNT = Pattern.compile(".*(?:指|倍|系|天|人|次|分|参)数$");
  private static final Pattern SIDED = Pattern.compile("[占比与较对]");

  private final Map<String, String> synonyms;
  private final Pattern synonym;
  private final Pattern scope;
  private final Pattern filler;
  private final List<String> endings;

  IndicatorForms(WordLists words) {
    synonyms = words.canonical(WORDS + "synonym");
    synonym = Pattern.compile(alternation(synonyms.keySet().stream().toList()));
    scope = Pattern.compile("^(?:" + alternation(terms(words, "scope")) + ")");
    filler = Pattern.compile(alternation(terms(words, "filler")));
    endings =
        terms(words, "ending").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The name in the words that all variants share. */
  String wording(String name) {
    String form = BRACKETS.matcher(SYMBOLS.matcher(Folded.key(name)).replaceAll("")).replaceAll("");
    for (int pass = 0; pass < PASSES; pass++) {
      form =
          synonym
              .matcher(form)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          synonyms.getOrDefault(found.group(), found.group())));
    }
    form = PER_HEAD.matcher(PER.matcher(form).replaceAll("每$1")).replaceAll("人");
    return RATIO.matcher(filler.matcher(form).replaceAll("")).replaceFirst("$1占$2比重");
  }

  /**
   * A wording without scope at its head and counting words at its end; the wording itself if little
   * would be left.
   */
  String core(String wording) {
    String core = scope.matcher(wording).replaceFirst("");
    for (String ending : endings) {
      if (core.endsWith(ending) && !NO_COUNT.matcher(core).matches()) {
        core = core.substring(0, core.length() - ending.length());
        break;
      }
    }
    return core.length() < SHORTEST ? wording : core;
  }

  /**
   * The characters of a core in order of their codes; the core itself where the order means
   * something.
   */
  String unordered(String core) {
    return SIDED.matcher(core).find()
        ? core
        : core.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static List<String> terms(WordLists words, String kind) {
    return words.require(WORDS + kind).stream().map(LexiconEntry::term).toList();
  }

  private static String alternation(List<String> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
