package org.plangraph.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the indicator tables of one plan. */
final class Tables {

  private final World world;
  private final Draws draws;
  private final Expander expander;
  private final Truth truth;
  private final Lines lines;
  private final Period period;
  private final List<Profile> profiles;
  private final TableStyle style;
  private int number;

  Tables(
      List<Profile> profiles,
      World world,
      Draws draws,
      Expander expander,
      Truth truth,
      Lines lines,
      Period period,
      TableStyle style) {
    this.world = world;
    this.draws = draws;
    this.expander = expander;
    this.truth = truth;
    this.lines = lines;
    this.period = period;
    this.profiles = profiles;
    this.style = style;
  }

  /** Indicators of a plan by their part of the table; a part of another stands behind it. */
  static List<Profile> chosen(List<Profile> all, List<String> topics, Draws draws) {
    Map<String, List<Profile>> byCategory = new LinkedHashMap<>();
    for (Profile profile : all) {
      if (topics.isEmpty() || topics.contains(profile.topic()) || draws.chance(0.1)) {
        byCategory.computeIfAbsent(profile.category(), key -> new ArrayList<>()).add(profile);
      }
    }
    List<Profile> chosen = new ArrayList<>();
    byCategory.forEach(
        (category, members) -> {
          int most = draws.between(5, 9);
          List<Profile> some = draws.shuffled(members).stream().limit(most).toList();
          for (Profile profile : some) {
            if (some.stream().noneMatch(other -> other.key().equals(profile.under()))) {
              chosen.add(profile);
              some.stream()
                  .filter(other -> other.under().equals(profile.key()))
                  .forEach(chosen::add);
            }
          }
        });
    return chosen;
  }

  /**
   * Writes a table: {@code main} the targets of the plan, {@code review} what the last one reached.
   */
  void write(String kind, int chapter, Scope scope) {
    if (kind.equals("review") && period.first() <= 2016) {
      return;
    }
    number++;
    String label = "表" + (draws.chance(0.5) ? chapter + "-" + number : String.valueOf(number));
    String title = label + " " + word("title-table-" + kind, scope);
    truth.heading(0, title);
    lines.add(title);
    if (kind.equals("review")) {
      review(label);
    } else {
      new TargetTable(this, style, draws, period).write(label, profiles, scope);
    }
  }

  private void review(String label) {
    int start = period.first() - 6;
    int end = period.first() - 1;
    line(List.of("序号", "指标名称", "单位", start + "年", end + "年目标", end + "年完成"));
    int no = 0;
    for (Profile profile : profiles) {
      if (profile.isCumulative() || draws.chance(0.25)) {
        continue;
      }
      no++;
      CellForm form = CellForm.draw(profile, draws);
      BigDecimal before = series(profile).result(start);
      BigDecimal target = series(profile).target(end);
      BigDecimal result = series(profile).result(end);
      String name = profile.names().get(0);
      Map<String, Object> row = row(label, String.valueOf(no), profile, name);
      row.put(
          "values",
          List.of(
              CellForm.PLAIN.value(start, "actual", before),
              form.value(end, "plan-target", target),
              CellForm.PLAIN.value(end, "actual", result)));
      String unit = profile.unit().isEmpty() ? "—" : profile.unit();
      List<String> cells = new ArrayList<>(List.of(String.valueOf(no), name, unit));
      cells.addAll(List.of(before.toPlainString(), form.raw(target), result.toPlainString()));
      add(row, cells);
    }
  }

  Series series(Profile profile) {
    return world.series(profile.key());
  }

  /** The usual name of an indicator or, less often, another one. */
  String name(Profile profile) {
    return draws.chance(0.6) ? profile.names().get(0) : draws.pick(profile.names());
  }

  String word(String symbol, Scope scope) {
    return expander.draw(symbol, scope).text();
  }

  void note(String symbol, Scope scope) {
    lines.add("注：" + word(symbol, scope) + "。");
  }

  void line(List<String> cells) {
    lines.addRow(cells, style.layout());
  }

  Map<String, Object> row(String label, String no, Profile profile, String name) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("table", label);
    row.put("no", no);
    row.put("category", profile.category());
    row.put("name", name);
    row.put("unit", profile.unit());
    return row;
  }

  void add(Map<String, Object> row, List<String> cells) {
    line(cells);
    row.put("quote", style.layout().line(cells));
    truth.row(row);
  }
}
