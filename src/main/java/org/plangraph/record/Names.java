package org.plangraph.record;

import java.util.List;
import java.util.Optional;

/** Compares names as a reader would: quotation marks and blanks do not make another name. */
final class Names {

  private Names() {}

  private static String bare(String name) {
    return name.replaceAll("[\\s“”‘’\"'「」《》]", "");
  }

  /** Whether the words of a plan say more than the preferred name of a concept. */
  static boolean isOther(String stated, Optional<String> preferred) {
    return preferred.isEmpty() || !bare(preferred.get()).equals(bare(stated));
  }

  /** The aliases that are another name. */
  static List<String> others(String name, List<String> aliases) {
    return aliases.stream().filter(alias -> isOther(alias, Optional.of(name))).toList();
  }
}
