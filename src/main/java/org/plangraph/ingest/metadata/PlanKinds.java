package org.plangraph.ingest.metadata;

import java.util.regex.Pattern;
import org.plangraph.model.PlanKind;

/** Tells the kind of a plan from its title. */
final class PlanKinds {

  private static final Pattern AREA =
      Pattern.compile(".*(?:区域|都市圈|城市群|经济带|经济区|示范区|大湾区|三角洲|一体化).*(?:规划|纲要|方案).*");

  private PlanKinds() {}

  static PlanKind of(String title, boolean ofRegion) {
    if (title.endsWith("建议") && title.contains("制定")) {
      return PlanKind.SUGGESTION;
    }
    if (title.contains("工作报告")) {
      return PlanKind.REPORT;
    }
    if (title.contains("国土空间") && title.contains("规划")) {
      return PlanKind.SPATIAL;
    }
    if (title.contains("国民经济和社会发展")) {
      return PlanKind.OUTLINE;
    }
    if (!ofRegion && AREA.matcher(title).matches()) {
      return PlanKind.REGIONAL;
    }
    return title.matches(".*(?:规划|计划|纲要|方案)") ? PlanKind.SPECIAL : PlanKind.OTHER;
  }
}
