package org.plangraph.extract.discourse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.Metadata;
import org.plangraph.model.Span;
import org.plangraph.text.ChineseNumerals;
import org.plangraph.text.PlanPeriods;

/** Reads the year that words state: 到2025年, “十四五”期间, 五年内. */
final class StatedYear {

  /** A year and where it is stated. */
  record Stated(int year, Span span) {}

  private final @Nullable Integer planEnd;

  StatedYear(Metadata metadata) {
    this.planEnd = metadata.periodEnd();
  }

  Optional<Stated> read(Mention mention, String text) {
    Optional<Integer> year =
        mention.text("year", text).flatMap(StatedYear::calendar)
            .or(() -> mention.text("period", text).flatMap(words -> PlanPeriods.first(words + "时期")).map(PlanPeriods.Named::lastYear))
            .or(() -> mention.has("within") ? Optional.ofNullable(planEnd) : Optional.empty());
    return year.map(value -> new Stated(value, mention.span()));
  }

  private static Optional<Integer> calendar(String words) {
    return ChineseNumerals.parseInt(words.replace("年", "").strip());
  }
}
