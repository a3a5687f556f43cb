package org.plangraph.ingest.metadata;

import org.jspecify.annotations.Nullable;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanKind;

/** Mints the key of a plan: {@code 330502-outline-2021}, {@code 330500-urbanization-2021}. */
public final class PlanKey {

  private static final int HASH_DIGITS = 8;

  private PlanKey() {}

  /**
   * Key of the plan with {@code metadata}.
   *
   * @param textHash hexadecimal hash of the normal text, for plans whose region is unknown
   */
  public static String of(Metadata metadata, String textHash) {
    String code = metadata.regionCode();
    if (code == null) {
      return "unknown-" + textHash.substring(0, HASH_DIGITS);
    }
    String kind = kind(metadata.kind(), metadata.subject());
    Integer year = metadata.periodStart();
    return code + "-" + kind + (year == null ? "" : "-" + year);
  }

  private static String kind(PlanKind kind, @Nullable String subject) {
    return kind == PlanKind.SPECIAL && subject != null ? subject : kind.word();
  }
}
