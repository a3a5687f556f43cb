package org.plangraph.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.ingest.outline.Outline;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanKind;

class MetadataReaderTest {

  private static final MetadataReader READER = new MetadataReader(Gazetteer.load());
  private static final String HASH = "0123456789abcdef";

  private static Metadata read(String text) {
    return READER.read("file", text, text, Outline.of(text));
  }

  private static String key(Metadata metadata) {
    return READER.key(metadata, () -> HASH);
  }

  @Test
  void reads_an_official_notice_with_its_plan() {
    Metadata plan =
        read(
            """
            索引号: | 123 | 发文时间: | 2022-02-01 |
            嘉兴市发展和改革委员会
            关于印发《嘉兴市综合交通运输发展“十四五”规划》的通知
            嘉兴市发展和改革委员会
            2021年 8 月 9 日
            嘉发改〔2021〕88号
            嘉兴市综合交通运输发展“十四五”规划
            根据《浙江省综合交通运输发展“十四五”规划》等文件编制本规划,展望至2035年。
            一、发展基础
            """);
    assertEquals("嘉兴市综合交通运输发展“十四五”规划", plan.title());
    assertEquals(PlanKind.SPECIAL, plan.kind());
    assertEquals("嘉兴市发展和改革委员会", plan.issuer());
    assertEquals("嘉发改〔2021〕88号", plan.docNumber());
    assertEquals("2021-08-09", plan.issued());
    assertEquals(2035, plan.horizon());
    assertEquals(List.of("浙江省综合交通运输发展“十四五”规划"), plan.basedOn());
    assertEquals("330400-transport-2021", key(plan));
  }

  @Test
  void tells_divisions_of_the_same_name_apart_by_their_parents() {
    Metadata plan = read("鼓楼区国民经济和社会发展第十四个五年规划纲要\n一、基础\n南京市鼓楼区位于江苏省会南京主城。南京都市圈加快建设。\n");
    assertEquals("南京市鼓楼区", plan.region());
    assertEquals(List.of("江苏省", "南京市"), plan.parents());
    assertEquals("320106-outline-2021", key(plan));
  }

  @Test
  void joins_a_title_over_two_lines() {
    assertEquals(
        "宁波市国民经济和社会发展第十五个五年规划纲要", read("宁波市国民经济和社会发展\n第十五个五年规划纲要\n2026年3月\n第一章 基础\n").title());
  }

  @Test
  void finds_the_title_of_a_notice_without_a_title_line() {
    Metadata plan = read("浙江省人民政府关于印发浙江省国民经济和社会发展第十三个五年规划纲要的通知\n第一章 基础\n");
    assertEquals("浙江省国民经济和社会发展第十三个五年规划纲要", plan.title());
    assertEquals("330000-outline-2016", key(plan));
    assertNull(plan.horizon());
  }

  @Test
  void knows_suggestions_regional_and_spatial_plans_and_reports() {
    assertEquals("340100-suggestion-2026", key(read("中共合肥市委关于制定合肥市国民经济和社会发展第十五个五年规划的建议\n一、基础\n")));
    assertEquals("330502-spatial-2021", key(read("吴兴区国土空间总体规划（2021—2035年）\n一、基础\n")));
    assertEquals(
        "yangtze-delta-regional-2019", key(read("长江三角洲区域一体化发展规划纲要\n规划期为2019—2025年。\n一、基础\n")));
    assertEquals(
        "000000-outline-2011",
        key(read("中华人民共和国国民经济和社会发展第十二个五年（2011—2015年）规划纲要，根据建议编制。\n第一篇 基础\n")));
  }

  @Test
  void a_plan_of_an_unknown_place_gets_a_key_from_its_text() {
    assertEquals("unknown-01234567", key(read("无名地国民经济和社会发展第十四个五年规划纲要\n一、基础\n")));
  }
}
