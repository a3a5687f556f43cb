package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.LabelledMentions;
import org.plangraph.LabelledMentions.Judgement;
import org.plangraph.LabelledMentions.Labelled;

class IndicatorCatalogueTest {

  private static final Schemes SCHEMES = Schemes.load();
  private static final IndicatorCatalogue CATALOGUE =
      IndicatorCatalogue.of(SCHEMES, WordLists.load(), Gazetteer.load());

  @Test
  void no_indicator_of_a_real_plan_is_resolved_wrongly() {
    List<Labelled> mentions = LabelledMentions.read("indicators");
    Judgement judgement = LabelledMentions.judge(mentions, mention -> key(mention.mention()));
    System.out.println("indicators: " + judgement);
    assertEquals(60, mentions.size());
    assertEquals(List.of(), judgement.wrong());
    assertTrue(judgement.recall() >= 0.95, judgement::toString);
  }

  @TestFactory
  Stream<DynamicTest> resolves_variants_of_a_name() {
    return Stream.of(
            List.of("地区生产总值", "gdp 1.0"),
            List.of("地区生产总值（GDP）", "gdp 1.0"),
            List.of("我区地区生产总值", "gdp 0.9"),
            List.of("湖州市地区生产总值", "gdp 0.9"),
            List.of("全市常住人口城市化率", "urbanisation-resident 0.9"),
            List.of("R&D经费支出占国内生产总值的比例", "rd-intensity 0.95"),
            List.of("研究与试验发展经费投入与地区生产总值之比", "rd-intensity 0.95"),
            List.of("农村人均住房建筑面积", "-"),
            List.of("城镇居民人均可支配收入", "income-urban 1.0"),
            List.of("人均城镇居民可支配收入", "income-urban 0.8"),
            List.of("农村居民人均可支配收入年均增幅", "income-rural-growth 0.95"),
            List.of("每万名老年人口持证养老护理员数量", "elderly-nurses 0.9"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0), () -> assertEquals(row.get(1), shown(row.get(0)))));
  }

  @TestFactory
  Stream<DynamicTest> tells_near_names_apart() {
    return Stream.of(
            List.of("户籍人口城镇化率", "常住人口城镇化率"),
            List.of("城镇居民人均可支配收入", "农村居民人均可支配收入"),
            List.of("地区生产总值", "地区生产总值年均增速"),
            List.of("地区生产总值", "人均地区生产总值"),
            List.of("规模以上工业增加值", "全部工业增加值"),
            List.of("单位GDP能耗", "单位GDP能耗下降"),
            List.of("PM2.5平均浓度", "PM2.5浓度下降率"),
            List.of("数字经济增加值", "数字经济增加值占GDP比重"),
            List.of("数字经济增加值占GDP比重", "数字经济核心产业增加值占GDP比重"),
            List.of("每千人口执业（助理）医师数", "每万人口全科医生数"))
        .map(
            pair ->
                DynamicTest.dynamicTest(pair.toString(), () -> apart(pair.get(0), pair.get(1))));
  }

  private static void apart(String one, String other) {
    assertTrue(
        !key(one).equals(LabelledMentions.OPEN) && !key(other).equals(LabelledMentions.OPEN));
    assertTrue(!key(one).equals(key(other)), () -> key(one));
  }

  private static String key(String name) {
    return CATALOGUE.find(name).map(match -> match.concept().key()).orElse(LabelledMentions.OPEN);
  }

  private static String shown(String name) {
    return CATALOGUE
        .find(name)
        .map(match -> match.concept().key() + " " + match.confidence())
        .orElse(LabelledMentions.OPEN);
  }

  @Test
  void a_level_in_per_cent_is_no_amount() {
    assertTrue(CATALOGUE.findLevel("R&D投入", "%").isEmpty());
    assertTrue(CATALOGUE.findLevel("R&D投入", "亿元").isPresent());
    assertTrue(CATALOGUE.findLevel("森林覆盖率", "%").isPresent());
    assertTrue(CATALOGUE.findLevel("森林覆盖率", "万亩").isEmpty());
  }

  @Test
  void no_rewriting_leads_a_label_to_another_indicator() {
    List<String> astray =
        SCHEMES.require("indicator").concepts().stream()
            .flatMap(
                concept -> concept.labels().stream().map(label -> List.of(concept.key(), label)))
            .filter(
                label ->
                    !List.of(label.get(0), LabelledMentions.OPEN)
                        .contains(key("全市" + label.get(1))))
            .map(label -> label + " → " + key("全市" + label.get(1)))
            .toList();
    assertEquals(List.of(), astray);
  }
}
