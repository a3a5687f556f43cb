package org.plangraph.ingest.repair;

import java.util.HashMap;
import java.util.Map;

/** How often each run of two to four characters occurs in a text. */
final class Ngrams {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private final Map<String, Integer> counts = new HashMap<>();

  Ngrams(String text) {
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + SHORTEST; end <= Math.min(text.length(), start + LONGEST); end++) {
        counts.merge(text.substring(start, end), 1, Integer::sum);
      }
    }
  }

  int count(String run) {
    return counts.getOrDefault(run, 0);
  }

  /**
   * How well the unit {@code at} of {@code window} fits between its neighbours; longer runs weigh
   * more.
   */
  double fit(String window, int at) {
    double fit = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = Math.max(0, at - length + 1);
          start <= Math.min(at, window.length() - length);
          start++) {
        int weight = (length - 1) * (length - 1);
        fit += weight * Math.log1p(count(window.substring(start, start + length)));
      }
    }
    return fit;
  }

  /**
   * Share of the pairs of {@code run} that are Chinese and that the text holds at least {@code
   * times} times, 0 to 1.
   */
  double known(String run, int times) {
    int pairs = run.length() - 1;
    int known = 0;
    for (int i = 0; i < pairs; i++) {
      boolean chinese = isChinese(run.charAt(i)) && isChinese(run.charAt(i + 1));
      known += chinese && count(run.substring(i, i + 2)) >= times ? 1 : 0;
    }
    return pairs <= 0 ? 0 : (double) known / pairs;
  }

  private static boolean isChinese(char c) {
    return c >= '\u3400' && c <= '\u9fff' || "，,。、；：“”".indexOf(c) >= 0;
  }
}
