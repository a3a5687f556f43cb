package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edits made from what a pattern finds. */
final class Edits {

  private Edits() {}

  /** One edit for each match; {@code replacement} gives null to leave a match alone. */
  static List<Edit> ofMatches(
      Pattern pattern, String text, Function<MatchResult, @Nullable String> replacement) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String put = replacement.apply(matcher);
      if (put != null) {
        edits.add(new Edit(matcher.start(), matcher.end(), put));
      }
    }
    return edits;
  }

  /** Whether {@code text} holds a character of {@code set}: what a step asks before it sets out. */
  static boolean holds(String text, IntPredicate set) {
    for (int i = 0; i < text.length(); i++) {
      if (set.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Takes out every match. */
  static List<Edit> dropping(Pattern pattern, String text) {
    return ofMatches(pattern, text, match -> "");
  }
}
