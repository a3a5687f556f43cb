package org.plangraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.model.Span;

class SentencesTest {

  private static List<String> sentences(String text) {
    return Sentences.of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  private static List<String> clauses(String text) {
    return Sentences.clauses(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void cuts_at_stops_and_line_ends() {
    assertEquals(List.of("建成两座水厂。", "改造老街；", "迁建码头"), sentences("建成两座水厂。 改造老街；\n 迁建码头"));
  }

  @Test
  void keeps_what_quotation_marks_hold_together() {
    assertEquals(List.of("推广“接诉；即办”做法。"), sentences("推广“接诉；即办”做法。"));
  }

  @Test
  void cuts_on_behind_a_quotation_mark_that_nobody_closes() {
    assertEquals(List.of("推广“接诉即办做法。", "建设水厂。"), sentences("推广“接诉即办做法。建设水厂。"));
  }

  @Test
  void leaves_ratios_and_thousands_whole() {
    assertEquals(List.of("收入比1.6:1,", "产值1,200亿元"), clauses("收入比1.6:1,产值1,200亿元"));
  }
}
