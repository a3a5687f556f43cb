package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plangraph.model.Growth;
import org.plangraph.model.IndicatorRow;
import org.plangraph.model.Value;

/** An indicator row in one line, as the expectations of cases write it. */
final class RowText {

  private RowText() {}

  static String of(IndicatorRow row) {
    List<String> parts = new ArrayList<>(row.values().stream().map(RowText::render).toList());
    add(parts, "growth", row.growth());
    add(parts, "achieved", row.growthActual());
    Stream.of(
            row.nature() == null ? null : row.nature().word(),
            row.result(),
            row.local() ? "local" : null)
        .filter(word -> word != null)
        .forEach(parts::add);
    String group = row.group() == null ? "" : " <" + row.group() + ">";
    return String.join(
            " ",
            row.no(),
            row.category(),
            row.indicator().name() + group,
            row.unit() == null ? "-" : row.unit())
        + " "
        + String.join("; ", parts);
  }

  private static String render(Value value) {
    String bound =
        value.number() == null && value.bound().word().equals("=")
            ? ""
            : " " + value.bound().word();
    String number =
        value.number() == null ? "«" + value.raw() + "»" : value.number().toPlainString();
    return value.year()
        + " "
        + value.status().word()
        + bound
        + " "
        + number
        + (value.cumulative() ? " cumulative" : "");
  }

  private static void add(List<String> parts, String name, Growth growth) {
    if (growth != null) {
      String number =
          growth.bound().word()
              + " "
              + (growth.low() == null ? growth.number() : growth.low() + "-" + growth.high());
      number = number.endsWith("null") ? "«" + growth.raw() + "»" : number;
      parts.add(name + " " + growth.kind().word() + " " + number);
    }
  }
}
