package org.plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named strategy, programme or reform that the plan takes up, once per plan.
 *
 * @param section index of the section of the first mention
 * @param strategy name, resolved where a scheme knows it
 * @param aliases other names in the plan
 * @param level who stands behind it
 * @param strength how concretely the plan takes it up
 * @param evidence mentions, the telling one first
 */
public record Strategy(
    int section,
    Reference strategy,
    List<String> aliases,
    @Nullable Level level,
    Strength strength,
    List<Evidence> evidence) {

  /** Keeps its own copies of the lists. */
  public Strategy {
    aliases = List.copyOf(aliases);
    evidence = List.copyOf(evidence);
  }
}
