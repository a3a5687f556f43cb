package org.plangraph.extract.quantity;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Bound;

/** What the words before and behind a number say of it; those behind weigh more. */
final class BoundWords {

  private final Map<String, String> before;
  private final Map<String, String> behind;

  BoundWords(WordLists words) {
    this.before = words.canonical("bounds/before");
    this.behind = words.canonical("bounds/behind");
  }

  Bound bound(@Nullable String wordBefore, @Nullable String wordBehind, boolean hedged) {
    if (wordBehind != null) {
      return of(behind.get(wordBehind));
    }
    if (wordBefore != null) {
      return of(before.get(wordBefore));
    }
    return hedged ? Bound.AT_LEAST : Bound.EQUAL;
  }

  private static Bound of(@Nullable String word) {
    return Arrays.stream(Bound.values())
        .filter(bound -> bound.word().equals(word))
        .findFirst()
        .orElse(Bound.EQUAL);
  }
}
