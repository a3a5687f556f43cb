package org.plangraph.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/** The head of a plan: title, who issued it and when; and the metadata that follow. */
final class Front {

  /** What stands around the title. */
  private enum Form {
    /** Nothing. */
    BARE,
    /** A notice that makes the plan known. */
    NOTICE,
    /** Organ, number and date by their names. */
    CARD
  }

  private final Sources sources;
  private final Assignment assignment;
  private final Period period;
  private final Expander expander;
  private final Scope top;
  private final String title;
  private final Form form;
  private final String issued;
  private final String chineseDate;
  private final String number;
  private final String issuer;

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
    boolean bearsCity = region.kind() != RegionKind.COUNTY || region.name().endsWith("区");
    this.title = title(bearsCity || draws.chance(0.3) ? name : region.name(), draws);
    this.form = draws.pick(List.of(Form.values()));
    int month = draws.between(1, 12);
    int day = draws.between(1, 28);
    this.issued = String.format(Locale.ROOT, "%d-%02d-%02d", period.first(), month, day);
    this.chineseDate = period.first() + "年" + month + "月" + day + "日";
    this.issuer = name + "人民政府";
    this.number =
        "%s政发〔%d〕%d号".formatted(region.shortName().charAt(0), period.first(), draws.between(1, 60));
  }

  private String title(String name, Draws draws) {
    Subject subject = assignment.subject();
    if (subject != null) {
      return name + subject.name() + "“" + period.word() + "”规划";
    }
    String horizon = period.first() == 2021 ? "和2035年远景目标纲要" : "纲要";
    return name + "国民经济和社会发展" + period.longWord() + horizon;
  }

  String title() {
    return title;
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
    boolean isBare = form == Form.BARE;
    metadata.put("issuer", isBare ? null : issuer);
    metadata.put("docNumber", isBare ? null : number);
    metadata.put("issued", isBare ? null : issued);
    return metadata;
  }

  /** Writes what stands above the first chapter. */
  void write(Lines lines) {
    switch (form) {
      case NOTICE -> {
        lines.add(issuer + "关于印发《" + title + "》的通知");
        lines.add(number);
        lines.add(title);
        lines.add(issuer);
        lines.add(chineseDate);
      }
      case CARD -> {
        lines.add(title);
        lines.add("发文机关：" + issuer);
        lines.add("发文字号：" + number);
        lines.add("成文日期：" + chineseDate);
      }
      default -> lines.add(title);
    }
    lines.add("（本文由程序按语法生成，供测试使用，不是官方文本）");
    lines.add(expander.draw("preface", top).text() + "。");
  }
}
