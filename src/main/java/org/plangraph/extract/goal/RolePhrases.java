package org.plangraph.extract.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;

/** Splits the objects of one verb: A样板、B高地和C基地 are three, 绿色、时尚的C基地 is one. */
final class RolePhrases {

  /** Names, then their number: what follows says what they are. */
  private static final Pattern SUM = Pattern.compile("[^“”等]*[、和][^“”等]*[两三四五六七八九十]大");

  private final Pattern amongRoles;
  private final Pattern amongPlaces;
  private final Pattern placeAtEnd;

  RolePhrases(WordLists words) {
    String places = alternatives(words.require("goal-role/place").stream());
    String roles =
        alternatives(
            words.require("goal-role").stream().filter(entry -> !entry.kind().equals("place")));
    this.amongRoles = joint(roles);
    this.amongPlaces = joint(roles + "|" + places);
    this.placeAtEnd = Pattern.compile("(?:" + places + ")”?$");
  }

  private static String alternatives(Stream<LexiconEntry> entries) {
    return entries
        .map(LexiconEntry::term)
        .distinct()
        .sorted(
            Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * A joint between two roles; where the second is a bare role noun, or all of them tell what comes
   * behind 的, they are one phrase.
   */
  private static Pattern joint(String roles) {
    return Pattern.compile(
        "(?:"
            + roles
            + "|"
            + OwnRegion.MARK
            + ")(”?[、和与及]+“?|”“)(?!(?:"
            + roles
            + ")”?(?:[、和与及]|$))(?!(?:[^、和与及的]{0,8}(?:"
            + roles
            + ")[、和与及])*[^、和与及的]{0,8}(?:"
            + roles
            + ")的)");
  }

  List<Span> split(String folded, Span text) {
    List<Span> parts = new ArrayList<>();
    Matcher sum = SUM.matcher(folded).region(text.start(), text.end());
    int start = sum.lookingAt() ? sum.end() : text.start();
    Pattern joint = placeAtEnd.matcher(text.of(folded)).find() ? amongPlaces : amongRoles;
    Matcher matcher = joint.matcher(folded).region(start, text.end());
    while (matcher.find()) {
      add(folded, start, matcher.start(1), parts);
      start = matcher.end(1);
    }
    add(folded, start, text.end(), parts);
    return parts;
  }

  /**
   * Adds a part without 的 before it, without marks around the whole of it or a mark without its
   * twin.
   */
  private static void add(String folded, int from, int to, List<Span> parts) {
    int start = "的和与及并".indexOf(folded.charAt(from)) >= 0 ? from + 1 : from;
    int end =
        count(folded, start, to, '“') > count(folded, start, to, '”')
                && to < folded.length()
                && folded.charAt(to) == '”'
            ? to + 1
            : to;
    int surplus = count(folded, start, end, '“') - count(folded, start, end, '”');
    boolean wrapped =
        folded.charAt(start) == '“'
            && folded.charAt(end - 1) == '”'
            && count(folded, start, end, '“') == 1;
    if (folded.charAt(start) == '“' && (surplus > 0 || wrapped)) {
      start++;
    }
    if (folded.charAt(end - 1) == '”' && (surplus < 0 || wrapped)) {
      end--;
    }
    boolean torn = folded.charAt(start) == '以' && folded.substring(start, end).indexOf('为') < 0;
    if (end - start >= 2 && !torn) {
      parts.add(new Span(start, end));
    }
  }

  private static int count(String text, int from, int to, char mark) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }
}
