package org.plangraph.extract.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sample;
import org.plangraph.extract.rule.RuleBook;

class DiscourseTest {

  private static final RuleBook BOOK = RuleBook.load();

  @Test
  void a_review_is_past_and_of_the_year_before_the_plan() {
    Context context = at("城镇化", "#第一章 发展基础", "城镇化率达到60%。");
    assertEquals(Tense.PAST, context.tense());
    assertEquals(2020, context.year());
  }

  @Test
  void an_aim_inside_a_review_is_an_aim() {
    Context context = at("七成", "#第一章 发展基础", "城镇化率已达六成，力争到2025年达到七成。");
    assertEquals(Tense.AIM, context.tense());
    assertEquals(2025, context.year());
  }

  @Test
  void a_fact_inside_a_task_is_past() {
    assertEquals(Tense.PAST, at("六成", "#第三章 重点任务", "2019年城镇化率六成，继续提升。").tense());
  }

  @Test
  void a_base_year_is_neither_year_nor_tense() {
    Context context = at("翻番", "#第三章 重点任务", "税收比2020年翻番，较“十三五”末提高。");
    assertEquals(Tense.AIM, context.tense());
    assertNull(context.year());
  }

  @Test
  void a_year_holds_to_the_full_stop_and_no_further() {
    String text = "到2025年，甲达到一成；乙达到二成。丙达到三成。";
    assertEquals(2025, at("二成", "#第三章 重点任务", text).year());
    assertNull(at("三成", "#第三章 重点任务", text).year());
  }

  @Test
  void a_section_of_aims_hands_its_year_down() {
    assertEquals(2025, at("三成", "#二、主要目标", "到2025年，实现以下目标：", "——更富。甲达到三成。").year());
    assertEquals(2035, at("三成", "#（二）二〇三五年远景目标", "甲达到三成。").year());
    assertEquals(2025, at("三成", "#（三）主要目标", "锚定二〇三五年远景目标，甲达到三成。").year());
  }

  @Test
  void all_before_the_guiding_thought_is_past_where_a_review_opens_the_plan() {
    String filler = "坚持稳中求进。".repeat(60);
    assertEquals(
        Tense.PAST, at("三成", "#一、发展成就", "成绩明显。", "#二、新阶段", "甲达到三成。", "#三、指导思想", filler).tense());
  }

  @Test
  void a_slice_without_review_speaks_of_aims() {
    assertEquals(Tense.AIM, at("三成", "#第九章 民生", "甲达到三成。").tense());
  }

  @Test
  void a_heading_may_name_the_subject() {
    assertEquals("江湾新区", at("三成", "#专栏1 高水平建设江湾新区", "甲达到三成。").subject().name());
    assertEquals("江湾县", at("三成", "#专栏2 城市更新工程", "甲达到三成。").subject().name());
  }

  private static Context at(String words, String... lines) {
    Reading reading = Reading.of(Sample.of(lines));
    return Discourse.of(reading, BOOK).at(reading.document().text().indexOf(words));
  }
}
