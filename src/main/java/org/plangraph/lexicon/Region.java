package org.plangraph.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division of China.
 *
 * @param code GB/T 2260, six digits; townships nine by GB/T 10114; 000000 the nation
 * @param name official name, 湖州市
 * @param shortName 湖州; equal to {@code name} where nothing can be left out
 * @param kind level
 * @param parentCode the division above, null for the nation
 * @param wikidata item of the same division, such as Q42664
 * @param geonames number of its seat of government
 * @param isZone whether only the statistics bureau counts it: a development zone rather than a
 *     division
 * @param until year and month in which it ceased to be, null while it lasts
 * @param successorCode what it was renamed to or became part of
 */
public record Region(
    String code,
    String name,
    String shortName,
    RegionKind kind,
    @Nullable String parentCode,
    @Nullable String wikidata,
    @Nullable String geonames,
    boolean isZone,
    @Nullable String until,
    @Nullable String successorCode) {

  /** IRI below the base. */
  public String iriTail() {
    return "id/region/" + code;
  }

  /** Whether it is {@code other} or lies within it, by the codes alone. */
  public boolean isWithin(Region other) {
    return code.startsWith(other.stem());
  }

  /** The part of the code that its divisions share. */
  String stem() {
    return switch (kind) {
      case NATION -> "";
      case PROVINCE -> code.substring(0, 2);
      case PREFECTURE -> code.substring(0, 4);
      case COUNTY, TOWNSHIP -> code;
    };
  }

  /** Whether both lie in one prefecture; municipalities such as 上海 count as one. */
  boolean isNear(Region other) {
    return code.startsWith(other.neighbourhood()) || other.code.startsWith(neighbourhood());
  }

  private String neighbourhood() {
    return switch (kind) {
      case NATION -> code;
      case PROVINCE -> isMunicipality() ? stem() : code;
      default -> isMunicipality() ? code.substring(0, 2) : code.substring(0, 4);
    };
  }

  private boolean isMunicipality() {
    return code.matches("(?:11|12|31|50).*");
  }
}
