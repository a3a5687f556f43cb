package org.plangraph.extract.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;

/**
 * Where a name begins, told from the words before its suffix.
 *
 * <p>Marks end the stretch at once, brackets and quotations that close before the suffix belong to it.
 * Within the stretch the last breaker (verb of building, conjunction, preposition) ends what is not the
 * name; then leading words (adverbs, verbs that names also hold) and quantities go.
 */
final class LeftEdge {

  private static final int REACH = 30;
  private static final String MARKS = ",。;:!?、\n|…—《》<>=+*/";

  private final Pattern breakers;
  private final Pattern leading;
  private final Pattern levels;

  LeftEdge(WordLists words) {
    this.breakers = WordPattern.of(words, "name-breakers");
    this.leading = WordPattern.of(words, "name-leading");
    this.levels = WordPattern.of(words, "name-levels");
  }

  /** The words of a name before its suffix, and the level word that was cut off before them. */
  record Core(Span span, String level) {}

  /**
   * The core of a name.
   *
   * @param folded folded text
   * @param from where the sentence or the item before ends
   * @param suffix where the suffix begins
   */
  Core core(String folded, int from, int suffix) {
    int start = stretch(folded, from, suffix);
    start = afterLast(breakers, folded, start, suffix);
    return trimmed(folded, start, suffix);
  }

  /** Cuts leading words and level words off a stretch. */
  Core trimmed(String folded, int from, int end) {
    int start = from;
    String level = "";
    boolean moved = true;
    while (moved && start < end) {
      moved = false;
      Matcher lead = leading.matcher(folded).region(start, end);
      if (lead.lookingAt() && lead.end() > start) {
        start = lead.end();
        moved = true;
        continue;
      }
      Matcher word = levels.matcher(folded).region(start, end);
      if (word.lookingAt() && word.end() > start) {
        level = word.group();
        start = word.end();
        moved = true;
      }
    }
    return new Core(new Span(start, end), level);
  }

  private static int stretch(String folded, int from, int suffix) {
    int at = suffix;
    while (at > from && suffix - at < REACH) {
      char before = folded.charAt(at - 1);
      if (before == ')' || before == '”' || before == ']') {
        int open = folded.lastIndexOf(before == ')' ? '(' : before == '”' ? '“' : '[', at - 2);
        if (open < from || at - open > 24) {
          return at;
        }
        at = open;
      } else if (MARKS.indexOf(before) >= 0 || before == '“' || before == '(' || before == '[') {
        return at;
      } else {
        at--;
      }
    }
    return at;
  }

  private static int afterLast(Pattern words, String folded, int start, int end) {
    int after = start;
    Matcher matcher = words.matcher(folded).region(start, end).useTransparentBounds(true);
    while (matcher.find()) {
      if (matcher.end() <= end && !isInQuotes(folded, start, matcher.start())) {
        after = matcher.end();
      }
    }
    return after;
  }

  private static boolean isInQuotes(String folded, int from, int at) {
    int open = folded.lastIndexOf('“', at);
    int close = folded.lastIndexOf('”', at);
    int bracket = folded.lastIndexOf('(', at);
    int unbracket = folded.lastIndexOf(')', at);
    return (open >= from && open > close) || (bracket >= from && bracket > unbracket);
  }
}
