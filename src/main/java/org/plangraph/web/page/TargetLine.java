package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One indicator statement as a line of a fact sheet.
 *
 * @param first what names it: indicator, place, nature, evidence
 * @param before what was reached or planned before, in the order of years
 * @param aims what is to be reached, levels and growth
 */
public record TargetLine(Stated first, List<Stated> before, List<Stated> aims) {

  /** Lines of the statements that aim at something, in the order of the rows. */
  static List<TargetLine> all(List<Row> values) {
    Map<String, TargetLine> lines = new LinkedHashMap<>();
    for (Stated stated : Stated.all(values)) {
      lines
          .computeIfAbsent(
              stated.get("stating"),
              key -> new TargetLine(stated, new ArrayList<>(), new ArrayList<>()))
          .add(stated);
    }
    return lines.values().stream().filter(line -> !line.aims().isEmpty()).toList();
  }

  private void add(Stated stated) {
    boolean isAim =
        stated.get("role").equals("growth")
            || stated.get("role").equals("value") && stated.get("status").endsWith("/target");
    (isAim ? aims : before).add(stated);
  }
}
