package org.plangraph.extract.discourse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.Metadata;
import org.plangraph.text.ChineseNumerals;
import org.plangraph.text.PlanPeriods;

/** Reads the year that words state: 到2025年, “十四五”期间, 五年内. */
final class StatedYear {

  private final @Nullable Integer planEnd;

  StatedYear(Metadata metadata) {
    this.planEnd = metadata.periodEnd();
  }

  Optional<Integer> read(Mention mention, String text) {
    return mention
        .text("year", text)
        .flatMap(StatedYear::calendar)
        .or(
            () ->
                mention
                    .text("period", text)
                    .flatMap(words -> PlanPeriods.first(words + "时期"))
                    .map(PlanPeriods.Named::lastYear))
        .or(() -> mention.has("within") ? Optional.ofNullable(planEnd) : Optional.empty());
  }

  private static Optional<Integer> calendar(String words) {
    return ChineseNumerals.parseInt(words.replace("年", "").strip());
  }
}
