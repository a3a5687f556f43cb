package org.plangraph.model;

import java.util.List;

/**
 * A named construction project, once per plan.
 *
 * @param section index of the section of the first mention
 * @param name name in the plan
 * @param aliases other names in the plan
 * @param type word of the type scheme
 * @param status how far it is
 * @param connects places that it joins, where the text says
 * @param key identity across plans
 * @param evidence mentions, the telling one first
 */
public record Project(
    int section,
    String name,
    List<String> aliases,
    Reference type,
    ProjectStatus status,
    List<Reference> connects,
    String key,
    List<Evidence> evidence) {

  /** Keeps its own copies of the lists. */
  public Project {
    aliases = List.copyOf(aliases);
    connects = List.copyOf(connects);
    evidence = List.copyOf(evidence);
  }
}
