package org.plangraph.extract.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;

/** Splits the objects of one verb: A样板、B高地和C基地 are three, 绿色、时尚的C基地 is one. */
final class RolePhrases {

  /** Names, then their number: what follows says what they are. */
  private static final Pattern SUM = Pattern.compile("[^“”]*[、和][^“”]*[两三四五六七八九十]大");

  private final Pattern joint;

  RolePhrases(WordLists words) {
    String roles = words.require("goal-role").stream()
        .map(entry -> entry.term())
        .distinct()
        .sorted(Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    this.joint = Pattern.compile("(?:" + roles + "|" + OwnRegion.MARK + ")(”?[、和与及]+“?|”“)(?!(?:" + roles + ")”?(?:[、和与及]|$))");
  }

  List<Span> split(String folded, Span text) {
    List<Span> parts = new ArrayList<>();
    Matcher sum = SUM.matcher(folded).region(text.start(), text.end());
    int start = sum.lookingAt() ? sum.end() : text.start();
    Matcher matcher = joint.matcher(folded).region(start, text.end());
    while (matcher.find()) {
      add(folded, start, matcher.start(1), parts);
      start = matcher.end(1);
    }
    add(folded, start, text.end(), parts);
    return parts;
  }

  /** Adds a part without marks around the whole of it or a mark without its twin. */
  private static void add(String folded, int from, int to, List<Span> parts) {
    int start = from;
    int end = to;
    String words = folded.substring(start, end);
    long open = words.chars().filter(c -> c == '“').count();
    long close = words.chars().filter(c -> c == '”').count();
    if (words.startsWith("“") && (open > close || close == 1 && words.endsWith("”"))) {
      start++;
    }
    if (words.endsWith("”") && (close > open || start > from)) {
      end--;
    }
    if (end - start >= 2) {
      parts.add(new Span(start, end));
    }
  }
}
