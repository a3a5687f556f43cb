package org.plangraph.extract.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.GrowthKind;
import org.plangraph.model.Metadata;
import org.plangraph.model.ValueStatus;

/** Reads the head of a column: which kind, which year, fact or aim. */
final class ColumnTitle {

  private static final Pattern NUMBER = Pattern.compile("序号|编号|序");
  private static final Pattern NAME = Pattern.compile(".*(指标名称|指标|名称|项目)");
  private static final Pattern CATEGORY = Pattern.compile("分类|类别|类型|一级指标|领域|维度|类");
  private static final Pattern UNIT = Pattern.compile("单位|计量单位");
  private static final Pattern NATURE = Pattern.compile(".*(属性|性质)|指标类型");
  private static final Pattern RESULT = Pattern.compile("实现度|完成度|实现程度|完成程度|是否完成|评价|实现情况");
  private static final Pattern OTHER = Pattern.compile(".*(责任|牵头|部门|单位及|备注|数据来源).*");
  private static final Pattern GROWTH = Pattern.compile(".*(增速|增长|增幅|年均|累计|变化|增减).*");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?");
  private static final Pattern AIM = Pattern.compile("目标|规划|力争");
  private static final Pattern FACT = Pattern.compile("完成|实际|实绩|现状|基期|基数|基准|实现");
  private static final Pattern BASE = Pattern.compile("基期|现状|基数|基准");
  private static final Pattern ESTIMATE = Pattern.compile("预计|预期值|估计|预测");

  private final Metadata metadata;

  ColumnTitle(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Whether the words alone are a whole head; group heads such as 规划目标 are not. */
  boolean isLeaf(String title) {
    return kind(title) != ColumnKind.OTHER || OTHER.matcher(title).matches();
  }

  /** Whether the words head what holds before the period: 基期值. */
  boolean isBase(String title) {
    return BASE.matcher(title).find();
  }

  /** The column of a head whose levels are joined, upper level first. */
  Column column(String title) {
    ColumnKind kind = kind(title);
    if (kind != ColumnKind.LEVEL && kind != ColumnKind.GROWTH) {
      return Column.plain(kind, title);
    }
    Integer year = year(title);
    return new Column(kind, title, year, status(title, year, kind), growthKind(title));
  }

  private static ColumnKind kind(String title) {
    if (NUMBER.matcher(title).matches()) {
      return ColumnKind.NUMBER;
    } else if (UNIT.matcher(title).matches()) {
      return ColumnKind.UNIT;
    } else if (CATEGORY.matcher(title).matches()) {
      return ColumnKind.CATEGORY;
    } else if (NATURE.matcher(title).matches()) {
      return ColumnKind.NATURE;
    } else if (RESULT.matcher(title).matches()) {
      return ColumnKind.RESULT;
    } else if (GROWTH.matcher(title).matches() && !title.matches("累计(完成|实现)?(值|量|数)")) {
      return ColumnKind.GROWTH;
    } else if (YEAR.matcher(title).find()) {
      return ColumnKind.LEVEL;
    }
    return NAME.matcher(title).matches() ? ColumnKind.NAME : ColumnKind.OTHER;
  }

  private @Nullable Integer year(String title) {
    Matcher matcher = YEAR.matcher(title);
    if (matcher.find()) {
      return Integer.valueOf(matcher.group(1));
    }
    return metadata.periodEnd();
  }

  private ValueStatus status(String title, @Nullable Integer year, ColumnKind kind) {
    boolean past = isPast(year);
    if (ESTIMATE.matcher(title).find()) {
      return ValueStatus.EXPECTED;
    } else if (FACT.matcher(title).find()) {
      return ValueStatus.ACTUAL;
    } else if (AIM.matcher(title).find()) {
      return past ? ValueStatus.PLAN_TARGET : ValueStatus.TARGET;
    } else if (kind == ColumnKind.GROWTH) {
      return title.contains("十三五") && past ? ValueStatus.ACTUAL : ValueStatus.TARGET;
    }
    return past ? ValueStatus.ACTUAL : ValueStatus.TARGET;
  }

  private boolean isPast(@Nullable Integer year) {
    Integer start = metadata.periodStart();
    return year != null && start != null && year < start;
  }

  private static GrowthKind growthKind(String title) {
    boolean annual = title.contains("年均");
    boolean cumulative = title.contains("累计");
    if (annual == cumulative) {
      return GrowthKind.UNKNOWN;
    }
    return annual ? GrowthKind.ANNUAL : GrowthKind.CUMULATIVE;
  }
}
