package org.plangraph.lexicon;

import java.util.List;

/**
 * A part of China or of the world that is no administrative division: 长三角, 环太湖, 东盟.
 *
 * @param key last segment of its IRI
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param variants other Chinese names
 * @param localVariants names that only plans of its own provinces use: 大湾区
 * @param isAbroad whether it lies outside China
 * @param memberCodes divisions it consists of, may be empty where that is not settled
 */
public record Area(
    String key,
    String nameZh,
    String nameEn,
    List<String> variants,
    List<String> localVariants,
    boolean isAbroad,
    List<String> memberCodes) {

  /** Keeps its own copies. */
  public Area {
    variants = List.copyOf(variants);
    localVariants = List.copyOf(localVariants);
    memberCodes = List.copyOf(memberCodes);
  }

  /** IRI below the base. */
  public String iriTail() {
    return "id/area/" + key;
  }

  boolean isLocalTo(Region home) {
    return memberCodes.stream().anyMatch(code -> home.code().startsWith(code.substring(0, 2)));
  }
}
