package org.plangraph.generate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Region;

/** The head of a plan: title, who issued it and when; and the metadata that follow. */
final class Front {

  private final Sources sources;
  private final Assignment assignment;
  private final Period period;
  private final Expander expander;
  private final Scope top;
  private final String title;
  private final @Nullable String issued;
  private final @Nullable String number;
  private final @Nullable String issuer;

  Front(
      Sources sources,
      Assignment assignment,
      Period period,
      Expander expander,
      Scope top,
      Draws draws) {
    this.sources = sources;
    this.assignment = assignment;
    this.period = period;
    this.expander = expander;
    this.top = top;
    Region region = assignment.region();
    String name = sources.tree().displayName(region);
    this.title = title(name, draws);
    boolean isNoticed = draws.chance(0.5);
    String date =
        String.format(
            Locale.ROOT,
            "%d-%02d-%02d",
            period.first(),
            draws.between(1, 12),
            draws.between(1, 28));
    this.issued = isNoticed ? date : null;
    this.issuer = isNoticed ? name + "人民政府" : null;
    this.number =
        isNoticed
            ? region.shortName().charAt(0)
                + "政发〔"
                + period.first()
                + "〕"
                + draws.between(1, 60)
                + "号"
            : null;
  }

  private String title(String name, Draws draws) {
    Subject subject = assignment.subject();
    if (subject != null) {
      return name + subject.name() + "“" + period.word() + "”规划";
    }
    String horizon = period.first() == 2021 ? "和2035年远景目标纲要" : "纲要";
    return name + "国民经济和社会发展" + period.longWord() + horizon;
  }

  Map<String, Object> metadata() {
    Region region = assignment.region();
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("title", title);
    metadata.put("region", sources.tree().displayName(region));
    metadata.put("regionCode", region.code());
    metadata.put("parents", sources.tree().parents(region));
    metadata.put("planKind", assignment.subject() == null ? "outline" : "special");
    metadata.put("periodStart", period.first());
    metadata.put("periodEnd", period.last());
    metadata.put("horizon", period.first() == 2021 ? 2035 : null);
    metadata.put("issuer", issuer);
    metadata.put("docNumber", number);
    metadata.put("issued", issued);
    return metadata;
  }

  void write(Lines lines) {
    lines.add(title);
    if (issuer != null) {
      lines.add("发布机构：" + issuer);
      lines.add("文号：" + number);
      lines.add("发布日期：" + issued);
    }
    lines.add("（本文由程序按语法生成，供测试使用，不是官方文本）");
    lines.add(expander.draw("preface", top).text() + "。");
  }
}
