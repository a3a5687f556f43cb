package org.plangraph.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the table of a plan's targets: baseline, target, growth and nature of each indicator. */
final class TargetTable {

  private static final String NO_VALUE = "——";

  private final Tables tables;
  private final TableStyle style;
  private final Draws draws;
  private final Period period;
  private String category = "";
  private int number;

  TargetTable(Tables tables, TableStyle style, Draws draws, Period period) {
    this.tables = tables;
    this.style = style;
    this.draws = draws;
    this.period = period;
  }

  void write(String label, List<Profile> profiles, Scope scope) {
    head();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Profile profile : profiles) {
      String name = tables.name(profile);
      shown.put(profile.key(), name);
      row(label, profile, name, Optional.ofNullable(shown.get(profile.under())), scope);
    }
    tables.note(style.marksLocal() ? "table-note-star" : "table-note", scope);
  }

  private void head() {
    List<String> first = new ArrayList<>(style.hasCategory() ? List.of("类别") : List.of());
    first.addAll(List.of("序号", "指标名称"));
    if (style.hasUnitColumn()) {
      first.add("单位");
    }
    String base = period.first() - 1 + "年" + (style.isExpected() ? "（预计）" : "");
    List<String> years = new ArrayList<>(List.of(base, period.last() + "年"));
    if (style.hasGrowth()) {
      years.add("年均增长（%）");
    }
    if (style.hasTwoHeads()) {
      List<String> second = new ArrayList<>(Collections.nCopies(first.size(), ""));
      first.addAll(List.of("基期值", "规划目标"));
      first.addAll(style.hasGrowth() ? List.of("", "属性") : List.of("属性"));
      second.addAll(years);
      tables.line(first);
      tables.line(second);
    } else {
      first.addAll(years);
      first.add("属性");
      tables.line(first);
    }
  }

  private void row(
      String label, Profile profile, String name, Optional<String> whole, Scope scope) {
    boolean isLocal = style.marksLocal() && draws.chance(0.15);
    List<String> cells = new ArrayList<>();
    if (style.hasCategory()) {
      cells.add(profile.category().equals(category) ? "" : profile.category());
      category = profile.category();
    }
    if (whole.isEmpty()) {
      number++;
    }
    cells.add(whole.isEmpty() ? String.valueOf(number) : "");
    String unit = profile.unit();
    cells.add(
        (whole.isEmpty() ? "" : "其中：")
            + name
            + (isLocal ? "*" : "")
            + (style.hasUnitColumn() || unit.isEmpty() ? "" : "（" + unit + "）"));
    if (style.hasUnitColumn()) {
      cells.add(unit.isEmpty() ? "—" : unit);
    }
    Map<String, Object> row = tables.row(label, String.valueOf(number), profile, name);
    whole.ifPresent(group -> row.put("group", group));
    row.put("local", isLocal);
    row.put("nature", profile.nature());
    values(profile, row, cells, scope);
    cells.add(profile.nature());
    tables.add(row, cells);
  }

  private void values(Profile profile, Map<String, Object> row, List<String> cells, Scope scope) {
    Series series = tables.series(profile);
    BigDecimal base = series.result(period.first() - 1);
    List<Map<String, Object>> values = new ArrayList<>();
    String status = style.isExpected() ? "expected" : "actual";
    values.add(CellForm.PLAIN.value(period.first() - 1, status, base));
    cells.add(base.toPlainString());
    boolean byRate = style.hasGrowth() && profile.hasRate() && draws.chance(0.5);
    Optional<String> words =
        byRate
            ? Optional.empty()
            : profile.wording(draws).map(symbol -> tables.word(symbol, scope));
    if (byRate) {
      cells.add(NO_VALUE);
    } else if (words.isPresent()) {
      String bound = words.get().matches("(高于|快于).*") ? ">" : "=";
      values.add(CellForm.worded(period.last(), "target", words.get(), bound));
      cells.add(words.get());
    } else {
      CellForm form = CellForm.draw(profile, draws);
      BigDecimal goal = series.target(period.last());
      values.add(form.value(period.last(), "target", goal));
      cells.add(form.raw(goal));
    }
    row.put("values", values);
    if (style.hasGrowth()) {
      CellForm form = draws.chance(0.5) ? CellForm.ABOUT : CellForm.PLAIN;
      BigDecimal rate = series.rate(period.last());
      cells.add(byRate ? form.raw(rate) : NO_VALUE);
      row.put("growth", byRate ? form.growth(rate) : null);
    }
  }
}
