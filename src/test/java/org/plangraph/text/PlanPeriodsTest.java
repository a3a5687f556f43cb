package org.plangraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "“十四五”时期, 2021, 2025",
    "第十四个五年规划和远景目标, 2021, 2025",
    "第十五个五年规划纲要, 2026, 2030",
    "十三五期间, 2016, 2020",
    "第十个五年计划纲要, 2001, 2005",
    "“十五”计划, 2001, 2005",
    "“九五”时期, 1996, 2000",
    "“一五”计划, 1953, 1957",
    "“三五”计划, 1966, 1970",
    "2021-2025年, 2021, 2025",
    "2017—2025年, 2017, 2025"
  })
  void knows_the_years_of_a_period(String words, int first, int last) {
    PlanPeriods.Named named = PlanPeriods.first(words).orElseThrow();
    assertEquals(first, named.firstYear());
    assertEquals(last, named.lastYear());
  }

  @ParameterizedTest
  @ValueSource(strings = {"二〇三五年远景目标", "增长十五个百分点", "五年内", "三五成群", "一百四十五人"})
  void finds_no_period_in_other_numbers(String words) {
    assertTrue(PlanPeriods.find(words).isEmpty(), words);
  }

  @Test
  void tells_where_each_period_stands() {
    String text = "“十三五”顺利收官，“十四五”开局";
    assertEquals("十四五", PlanPeriods.find(text).get(1).span().of(text));
    assertEquals(14, PlanPeriods.numberOf(2021).getAsInt());
  }
}
