package org.plangraph.ingest.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.model.Repair;

class RepairsTest {

  private static Repairs.Repaired repair(String text) {
    return Repairs.repair(text, List.of(), Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "２０２５年ＧＤＰ达到３９．８亿元, 2025年GDP达到39.8亿元",
    "湖滨區(qū)新建水厂, 湖滨區新建水厂",
    "增长 9.1 个百分点, 增长9.1个百分点",
    "到2025 年, 到2025年",
    "第三节 2035 年目标, 第三节 2035年目标",
    "New York 论坛, New York论坛"
  })
  void repairs_what_is_damaged(String damaged, String sound) {
    assertEquals(sound, repair(damaged).text());
  }

  @ParameterizedTest
  @CsvSource({
    "乾元镇与頔塘古镇联动",
    "2 | 城镇 化率 | 73 | 78 |",
    "第一节 指导思想",
    "1 地区生产总值 亿元 752.8 1000 预期性",
    "打造水乡客厅。 建设三座栈桥"
  })
  void leaves_alone_what_is_sound(String text) {
    assertEquals(text, repair(text).text());
  }

  @Test
  void simplifies_a_traditional_text_and_keeps_its_names() {
    String text = "實現經濟發展新躍升，著力優化乾隆御碑與著名學府周邊環境，國際門戶樞紐建設顯著加快";
    assertEquals("实现经济发展新跃升，着力优化乾隆御碑与著名学府周边环境，国际门户枢纽建设显著加快", repair(text).text());
  }

  @Test
  void takes_blanks_out_of_a_copy_that_is_strewn_with_them() {
    String line = "深化 “ 数字 湖滨 ” 建设 , 推动二 〇 三五年目标落地 。\n";
    assertEquals("深化“数字湖滨”建设,推动二〇三五年目标落地。\n".repeat(15), repair(line.repeat(15)).text());
  }

  @Test
  void takes_the_hosting_page_away() {
    String page = "收藏\n前言\n湖滨县交通发展规划\n详情\n一、总则\n湖滨县交通发展规划.pdf 【下载附件】\n温馨提示:\n1. 仅供学习。\n";
    assertEquals("湖滨县交通发展规划\n一、总则\n", repair(page).text());
  }

  @Test
  void drops_link_farms_but_no_tables() {
    String spam = "彩票平台|棋牌娱乐城|福利在线观看\n";
    String row = "福利支出 | 亿元 | 12 | 15 |\n";
    assertEquals(row, repair(spam + row).text());
  }

  @Test
  void joins_a_title_over_two_lines_but_no_paragraph() {
    String text = "第一篇 立足新起点新使命新要求，建设开放包容的\n现代化滨湖城市\n\n第一章 基础\n城市面貌焕然一新。\n";
    assertTrue(repair(text).text().startsWith("第一篇 立足新起点新使命新要求，建设开放包容的现代化滨湖城市\n\n第一章 基础\n"));
  }

  @Test
  void keeps_a_ledger_and_skips_what_it_is_told_to_skip() {
    assertEquals(List.of(new Repair("narrow-digits-and-letters", 2)), repair("１月２日").ledger());
    assertEquals("１月", Repairs.repair("１月", List.of(), Set.of("narrow-digits-and-letters")).text());
  }

  @Test
  void takes_page_numbers_out_of_sentences_and_joins_the_lines_of_a_page() {
    String line = "建设滨湖大道和两座跨河桥梁改造老旧管网更新公共照明设施完善慢行系统\n";
    StringBuilder pages = new StringBuilder();
    for (int page = 1; page <= 5; page++) {
      pages
          .append("　　")
          .append(line)
          .append(line)
          .append(line)
          .append("\n— ")
          .append(page)
          .append(" —\n\n")
          .append(line)
          .append("按期完工。\n");
    }
    String paragraph = "　　" + line.strip().repeat(4) + "按期完工。\n";
    assertEquals(paragraph.repeat(5), repair(pages.toString()).text());
  }

  @Test
  void leaves_numbers_in_cells_and_lists_alone() {
    String cells = "第一章 目标\n指标\n1\n产值\n12\n2\n税收\n13\n3\n就业\n14\n";
    assertEquals(cells, repair(cells).text());
  }
}
