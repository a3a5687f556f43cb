package org.plangraph.extract.naming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;

/**
 * Blots out the words that no name contains, so that patterns need not know them: 推进湖州高新区 becomes
 * ■■湖州高新区.
 *
 * <p>Words are taken from left to right, the longest first; those of kind {@code word} stay and
 * keep shorter ones inside them from counting; those of kind {@code opening} count only where a
 * clause or a list item begins.
 */
public final class Mask {

  /** Stands for every character of a word that was blotted out. */
  public static final char BLOT = '\uE000';

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![A-Za-z\\d一二三四五六七八九十百千万亿第])(?:\\d+|[一两二三四五六七八九十]{1,3})(?:[大个座家所处批项类](?![字号])|条(?!例))");

  private static final String OPENERS = ",;:。!?、)”\n ";

  private final Map<String, LexiconEntry> words = new HashMap<>();
  private final int longest;

  /** The words are the list {@code thing-verbs}. */
  public Mask(WordLists lists) {
    lists.require("thing-verbs").forEach(entry -> words.put(entry.term(), entry));
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A text of the same length. */
  public String of(String folded) {
    char[] masked = folded.toCharArray();
    Matcher counts = COUNT.matcher(folded);
    while (counts.find()) {
      Arrays.fill(masked, counts.start(), counts.end(), BLOT);
    }
    int at = 0;
    while (at < folded.length()) {
      LexiconEntry word = wordAt(folded, at);
      int length = word == null ? 1 : word.term().length();
      if (word != null && isBlotted(word, masked, at)) {
        length += folded.startsWith("好", at + length) ? 1 : 0;
        Arrays.fill(masked, at, at + length, BLOT);
      }
      at += length;
    }
    return new String(masked);
  }

  private static boolean isBlotted(LexiconEntry word, char[] masked, int at) {
    return switch (word.kind()) {
      case "word" -> false;
      case "opening" -> at == 0 || masked[at - 1] == BLOT || OPENERS.indexOf(masked[at - 1]) >= 0;
      default -> true;
    };
  }

  private @Nullable LexiconEntry wordAt(String folded, int at) {
    for (int length = Math.min(longest, folded.length() - at); length > 0; length--) {
      LexiconEntry word = words.get(folded.substring(at, at + length));
      if (word != null && !isInside(folded, at, word.term(), word.notIn())) {
        return word;
      }
    }
    return null;
  }

  private static boolean isInside(String folded, int at, String term, List<String> longerWords) {
    return longerWords.stream()
        .anyMatch(longer -> folded.startsWith(longer, at - longer.indexOf(term)));
  }
}
