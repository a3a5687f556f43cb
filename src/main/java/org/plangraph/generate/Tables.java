package org.plangraph.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the indicator tables of one plan. */
final class Tables {

  private static final String NO_VALUE = "——";

  private final Sources sources;
  private final World world;
  private final Draws draws;
  private final Expander expander;
  private final Truth truth;
  private final Lines lines;
  private final Period period;
  private final List<Profile> profiles;
  private final TableLayout layout;
  private int number;

  Tables(
      Sources sources,
      World world,
      Draws draws,
      Expander expander,
      Truth truth,
      Lines lines,
      Period period,
      List<String> topics) {
    this.sources = sources;
    this.world = world;
    this.draws = draws;
    this.expander = expander;
    this.truth = truth;
    this.lines = lines;
    this.period = period;
    this.layout = draws.pick(List.of(TableLayout.values()));
    this.profiles = chosen(topics);
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
    String title = label + " " + expander.draw("title-table-" + kind, scope).text();
    truth.heading(0, title);
    lines.add(title);
    if (kind.equals("review")) {
      review(label);
    } else {
      main(label, scope);
    }
  }

  /** Indicators of the plan by their part of the table, in the order of the parts. */
  private List<Profile> chosen(List<String> topics) {
    Map<String, List<Profile>> byCategory = new LinkedHashMap<>();
    for (Profile profile : sources.profiles()) {
      if (topics.isEmpty() || topics.contains(profile.topic()) || draws.chance(0.1)) {
        byCategory.computeIfAbsent(profile.category(), key -> new ArrayList<>()).add(profile);
      }
    }
    List<Profile> chosen = new ArrayList<>();
    byCategory.forEach(
        (category, all) -> {
          int most = draws.between(5, 9);
          draws.shuffled(all).stream().limit(most).forEach(chosen::add);
        });
    return chosen;
  }

  private void main(String label, Scope scope) {
    boolean hasGrowth = draws.chance(0.6);
    boolean hasCategory = layout != TableLayout.CELLS && draws.chance(0.7);
    List<String> head = new ArrayList<>(hasCategory ? List.of("类别") : List.of());
    head.addAll(List.of("序号", "指标名称", "单位", period.first() - 1 + "年", period.last() + "年目标"));
    if (hasGrowth) {
      head.add("年均增长（%）");
    }
    head.add("属性");
    lines.add(layout.line(head));
    String category = "";
    int no = 0;
    for (Profile profile : profiles) {
      no++;
      String shown = profile.category().equals(category) ? "" : profile.category();
      category = profile.category();
      mainRow(label, no, hasCategory ? shown : null, profile, hasGrowth, scope);
    }
    lines.add("注：" + expander.draw("table-note", scope).text() + "。");
  }

  private void mainRow(
      String label,
      int no,
      @Nullable String category,
      Profile profile,
      boolean hasGrowth,
      Scope scope) {
    Series series = world.series(profile.key());
    BigDecimal base = series.result(period.first() - 1);
    List<Map<String, Object>> values = new ArrayList<>();
    values.add(CellForm.PLAIN.value(period.first() - 1, "actual", base));
    boolean byRate = hasGrowth && profile.rate() != Profile.Range.NONE && draws.chance(0.5);
    String target = NO_VALUE;
    if (!byRate && profile.isDelegated() && draws.chance(0.4)) {
      target = expander.draw("delegated", scope).text();
      values.add(CellForm.worded(period.last(), "target", target));
    } else if (!byRate) {
      CellForm form = form(profile);
      BigDecimal goal = series.target(period.last());
      target = form.raw(goal);
      values.add(form.value(period.last(), "target", goal));
    }
    List<String> cells = new ArrayList<>();
    if (category != null) {
      cells.add(category);
    }
    String name = draws.chance(0.6) ? profile.names().get(0) : draws.pick(profile.names());
    cells.addAll(List.of(String.valueOf(no), name, profile.unit(), base.toPlainString(), target));
    Map<String, Object> growth = null;
    if (hasGrowth) {
      BigDecimal rate = series.rate(period.last());
      CellForm form = draws.chance(0.5) ? CellForm.ABOUT : CellForm.PLAIN;
      cells.add(byRate ? form.raw(rate) : NO_VALUE);
      growth = byRate ? growth(form, rate) : null;
    }
    cells.add(profile.nature());
    add(label, no, profile, name, values, growth, cells);
  }

  private CellForm form(Profile profile) {
    if (profile.isCumulative()) {
      return CellForm.CUMULATIVE;
    }
    boolean falls = profile.step().high() < 0;
    return switch (draws.below(6)) {
      case 0 -> falls ? CellForm.AT_MOST_SIGN : CellForm.AT_LEAST_SIGN;
      case 1 -> falls ? CellForm.AT_MOST_WORD : CellForm.AT_LEAST_WORD;
      case 2 -> CellForm.ABOUT;
      default -> CellForm.PLAIN;
    };
  }

  private static Map<String, Object> growth(CellForm form, BigDecimal rate) {
    Map<String, Object> growth = new TreeMap<>();
    growth.put("raw", form.raw(rate));
    growth.put("value", rate.doubleValue());
    growth.put("kind", "annual");
    growth.put("op", form == CellForm.ABOUT ? "~" : "=");
    return growth;
  }

  private void review(String label) {
    int start = period.first() - 6;
    int end = period.first() - 1;
    lines.add(layout.line(List.of("序号", "指标名称", "单位", start + "年", end + "年目标", end + "年完成")));
    int no = 0;
    for (Profile profile : profiles) {
      if (profile.isCumulative() || draws.chance(0.25)) {
        continue;
      }
      no++;
      Series series = world.series(profile.key());
      List<Map<String, Object>> values = new ArrayList<>();
      CellForm form = form(profile);
      BigDecimal target = series.target(end);
      values.add(CellForm.PLAIN.value(start, "actual", series.result(start)));
      values.add(form.value(end, "plan-target", target));
      values.add(CellForm.PLAIN.value(end, "actual", series.result(end)));
      String name = profile.names().get(0);
      List<String> cells =
          List.of(
              String.valueOf(no),
              name,
              profile.unit(),
              series.result(start).toPlainString(),
              form.raw(target),
              series.result(end).toPlainString());
      add(label, no, profile, name, values, null, cells);
    }
  }

  private void add(
      String label,
      int no,
      Profile profile,
      String name,
      List<Map<String, Object>> values,
      @Nullable Map<String, Object> growth,
      List<String> cells) {
    String line = layout.line(cells);
    lines.add(line);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("table", label);
    row.put("no", String.valueOf(no));
    row.put("category", profile.category());
    row.put("name", name);
    row.put("group", null);
    row.put("unit", profile.unit());
    row.put("values", values);
    row.put("growth", growth);
    row.put("nature", cells.contains(profile.nature()) ? profile.nature() : null);
    row.put("local", false);
    row.put("quote", line);
    truth.row(row);
  }
}
