package org.plangraph.ingest.metadata;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanKind;

/** The form of a plan's key. */
final class PlanKey {

  private static final int HASH_DIGITS = 8;

  private PlanKey() {}

  static String of(@Nullable String place, Metadata metadata, Supplier<String> textHash) {
    if (place == null) {
      return "unknown-" + textHash.get().substring(0, HASH_DIGITS);
    }
    Integer year = metadata.periodStart();
    return place
        + "-"
        + kind(metadata.kind(), metadata.subject())
        + (year == null ? "" : "-" + year);
  }

  private static String kind(PlanKind kind, @Nullable String subject) {
    return kind == PlanKind.SPECIAL && subject != null ? subject : kind.word();
  }
}
