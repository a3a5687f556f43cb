package org.plangraph.extract.row;

import org.jspecify.annotations.Nullable;
import org.plangraph.model.GrowthKind;
import org.plangraph.model.ValueStatus;

/**
 * A column of an indicator table.
 *
 * @param kind what it holds
 * @param title words of its head, upper level first
 * @param year year of a level
 * @param status whether a level or rate is a fact or an aim
 * @param growthKind what a rate covers, as far as the head says
 */
record Column(
    ColumnKind kind,
    String title,
    @Nullable Integer year,
    ValueStatus status,
    GrowthKind growthKind) {

  static Column plain(ColumnKind kind, String title) {
    return new Column(kind, title, null, ValueStatus.ACTUAL, GrowthKind.UNKNOWN);
  }

  boolean isFact() {
    return status == ValueStatus.ACTUAL || status == ValueStatus.EXPECTED;
  }
}
