package org.plangraph.extract.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;
import org.plangraph.text.Fold;

/**
 * What belongs to a name and what does not; whether a name says anything; how else it may be
 * written.
 */
final class StrategyNames {

  private static final Pattern MARKS = Pattern.compile("[\\s“”\"‘’《》·•・,，、—\\-()（）]+");
  private static final Pattern QUOTED = Pattern.compile("“((?:[^“”]|“[^“”]*”)+)”");
  private static final Pattern TRAILING =
      Pattern.compile("(?<=战略|计划|行动|工程|改革|试点|机制|体系|制度|模式|品牌|整治|2\\.0版?|3\\.0版?|”)(?:建设|创建|工作)$");
  private static final Pattern ISSUER =
      Pattern.compile("^(?:国家级|国家|全国|省级|全省|省|市级|全市|区级|全区|县级|全县|新时代|升级版)(?=.{4})");
  private static final Pattern SOFT = Pattern.compile("(?:机制|政策|政策体系|模式|制度|体系|格局|品牌)$");
  private static final int SHORTEST = 3;

  private final List<String> skipped;
  private final List<String> parts;
  private final List<String> heads;
  private final Set<String> general;
  private final Pattern works;
  private final Pattern verb;
  private final Pattern added;
  private final RuleBook noNames;

  StrategyNames(RuleBook book, WordLists words) {
    this.noNames = book.yielding("strategy-no-name");
    this.verb =
        Pattern.compile("^" + WordPattern.of(words, "strategy-label/verb") + "(?=[^和、].{3})");
    this.added = Pattern.compile("(?:" + WordPattern.of(words, "strategy-added") + ")*");
    this.skipped = longestFirst(words.require("strategy-skip"));
    this.parts = longestFirst(words.require("strategy-part"));
    this.heads =
        Stream.concat(Stream.of("战略"), longestFirst(words.require("strategy-head")).stream())
            .toList();
    this.general = Set.copyOf(longestFirst(words.require("strategy-general")));
    this.works = Pattern.compile(String.join("|", longestFirst(words.require("strategy-works"))));
  }

  private static List<String> longestFirst(List<LexiconEntry> entries) {
    return entries.stream()
        .map(entry -> Fold.fold(entry.term()))
        .distinct()
        .sorted(
            java.util.Comparator.comparingInt((String word) -> -word.length())
                .thenComparing(word -> word))
        .toList();
  }

  /** How many leading characters are no part of the name. */
  int lead(String folded) {
    int at = 0;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String word : skipped) {
        if (folded.startsWith(word, at) && folded.length() - at - word.length() >= 4) {
          at += word.length();
          moved = true;
          break;
        }
      }
    }
    return at;
  }

  /**
   * Whether a name without quotation marks consists of nothing but its head and words that any head
   * may bear.
   */
  boolean isEmpty(String folded) {
    String core = without(folded, heads, true);
    String before = "";
    while (!core.equals(before)) {
      before = core;
      core = without(without(core, parts, false), heads, true);
    }
    return MARKS.matcher(core).replaceAll("").length() < 2;
  }

  /** Whether the name is that of works on one road, river or building. */
  boolean isWorks(String folded) {
    return folded.indexOf('“') < 0 && folded.contains("工程") && works.matcher(folded).find();
  }

  /** Whether words in quotation marks are a saying, a metaphor or a bare code. */
  boolean isGeneral(String quoted) {
    String plain = MARKS.matcher(quoted).replaceAll("");
    return plain.length() < SHORTEST && plain.indexOf('+') < 0
        || general.contains(plain)
        || !noNames.find(quoted, new Span(0, quoted.length())).isEmpty();
  }

  /** Whether words in quotation marks list three things or more. */
  static boolean isList(String quoted) {
    return quoted.chars().filter(c -> c == '、').count() >= 2;
  }

  /** Whether words in quotation marks name nothing even before a head. */
  boolean isSaying(String quoted) {
    return general.contains(MARKS.matcher(quoted).replaceAll(""));
  }

  private static String without(String words, List<String> list, boolean atEnd) {
    for (String word : list) {
      if (atEnd ? words.endsWith(word) : words.startsWith(word)) {
        return atEnd
            ? words.substring(0, words.length() - word.length())
            : words.substring(word.length());
      }
    }
    return words;
  }

  /** A name's spellings: itself, without a trailing 建设, without the issuer before it. */
  static List<String> spellings(String name) {
    Set<String> names = new LinkedHashSet<>();
    String bare = TRAILING.matcher(name).replaceFirst("");
    names.add(bare);
    names.add(name);
    names.add(ISSUER.matcher(bare).replaceFirst(""));
    return List.copyOf(names);
  }

  /** What stays of a name from its quotation mark on, and the words in the marks. */
  List<String> shortForms(String name) {
    String bare = TRAILING.matcher(name).replaceFirst("");
    Matcher quoted = QUOTED.matcher(Fold.fold(bare));
    if (!quoted.find() || isSaying(quoted.group(1))) {
      return List.of();
    }
    String inner = bare.substring(quoted.start(1), quoted.end(1));
    String from = bare.substring(quoted.start());
    return inner.length() < SHORTEST ? List.of(from) : List.of(from, inner);
  }

  /** How many leading characters of a known label are the verb that takes it up. */
  int verb(String label) {
    Matcher matcher = verb.matcher(label);
    return matcher.find() ? matcher.end() : 0;
  }

  /** Whether a name ends in a head that adds nothing to a known short form: 机制, 政策, 模式. */
  static boolean isSoft(String name) {
    return SOFT.matcher(key(name)).find();
  }

  /** Whether a longer name says no more than a shorter one inside it: 新时代X建设 and X. */
  boolean isSame(String longer, String shorter) {
    String rest = key(longer).replace(key(shorter), "");
    return added.matcher(rest).matches();
  }

  /** What stays of a name without its issuer and without words that make no other thing of it. */
  String core(String name) {
    String core = ISSUER.matcher(key(name)).replaceFirst("");
    Matcher tail = added.matcher(core);
    for (int at = SHORTEST; at < core.length(); at++) {
      if (tail.region(at, core.length()).matches()) {
        return core.substring(0, at);
      }
    }
    return core;
  }

  /** A spelling without marks: what makes two names one. */
  static String key(String name) {
    return MARKS.matcher(Fold.fold(name)).replaceAll("").toLowerCase(java.util.Locale.ROOT);
  }
}
