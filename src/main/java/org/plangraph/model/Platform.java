package org.plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named development platform, once per plan.
 *
 * @param section index of the section of the first mention
 * @param name fullest name in the plan
 * @param aliases other names in the plan
 * @param type word of the type scheme
 * @param level 国家级, 省级, 市级 as it is now
 * @param aspires level that it strives for
 * @param region where it lies; null for a cross-region one
 * @param crossRegion whether it spans divisions
 * @param industries what it focuses on
 * @param within larger platform around it
 * @param key identity across plans
 * @param evidence mentions, the telling one first
 */
public record Platform(
    int section,
    String name,
    List<String> aliases,
    Reference type,
    @Nullable String level,
    @Nullable String aspires,
    @Nullable Reference region,
    boolean crossRegion,
    List<Reference> industries,
    @Nullable Reference within,
    String key,
    List<Evidence> evidence) {

  /** Keeps its own copies of the lists. */
  public Platform {
    aliases = List.copyOf(aliases);
    industries = List.copyOf(industries);
    evidence = List.copyOf(evidence);
  }
}
