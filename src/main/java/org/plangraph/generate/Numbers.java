package org.plangraph.generate;

import java.util.Optional;

/** Numbers that slots draw: {@code n/20-80} a whole number, {@code n/100-900/50} in steps of 50. */
final class Numbers {

  private static final String PREFIX = "n/";

  private Numbers() {}

  /** One draw, empty if the source is no number. */
  static Optional<Thing> draw(String source, Draws draws) {
    if (!source.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String[] parts = source.substring(PREFIX.length()).split("[/-]");
    int step = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    int low = Integer.parseInt(parts[0]) / step;
    int high = Integer.parseInt(parts[1]) / step;
    return Optional.of(Thing.word(String.valueOf(step * draws.between(low, high))));
  }
}
