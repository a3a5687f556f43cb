package org.plangraph.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance that repeats: the same seed gives the same draws on every machine. */
final class Draws {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Random random;

  private Draws(long seed) {
    random = new Random(seed);
  }

  /**
   * Draws of their own for one purpose.
   *
   * @param seed seed of the corpus
   * @param purpose what they are for, such as the code of a region
   */
  static Draws of(long seed, String purpose) {
    long mixed = seed * GOLDEN;
    for (int i = 0; i < purpose.length(); i++) {
      mixed = (mixed ^ purpose.charAt(i)) * GOLDEN;
      mixed ^= mixed >>> 29;
    }
    return new Draws(mixed);
  }

  /** A number from 0 to {@code limit - 1}. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, kept);
    }
    return shuffled;
  }
}
