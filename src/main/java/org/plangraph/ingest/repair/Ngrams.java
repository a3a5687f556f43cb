package org.plangraph.ingest.repair;

/**
 * How often each run of two to four characters occurs in a text; of a text beyond a million
 * characters, in its first million.
 */
final class Ngrams {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int FEWEST_SLOTS = 1 << 12;

  /**
   * A run of up to four characters is the key itself, sixteen bits each; 0 where a slot is free.
   */
  private long[] keys = new long[FEWEST_SLOTS];

  private int[] counts = new int[FEWEST_SLOTS];
  private int size;

  Ngrams(String text) {
    int end = Math.min(text.length(), MOST_CHARACTERS);
    for (int start = 0; start < end; start++) {
      long key = text.charAt(start);
      for (int next = start + 1; next < Math.min(end, start + LONGEST); next++) {
        key = key << Character.SIZE | text.charAt(next);
        add(key, 1);
      }
    }
  }

  int count(String run) {
    long key = 0;
    for (int i = 0; i < run.length(); i++) {
      key = key << Character.SIZE | run.charAt(i);
    }
    return counts[slot(key)];
  }

  private void add(long key, int count) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] += count;
    if (2 * size > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        add(oldKeys[i], oldCounts[i]);
      }
    }
  }

  /** Where a key stands, or the free slot where it would. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> Long.SIZE / 2) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
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
