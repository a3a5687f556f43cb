package org.plangraph.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.extract.Corpus;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sample;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.IndicatorCatalogue;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Target;

class TargetExtractorTest {

  private static final RuleBook BOOK = RuleBook.load();
  private static final TargetExtractor EXTRACTOR =
      TargetExtractor.of(
          BOOK,
          WordLists.load(),
          IndicatorCatalogue.of(Schemes.load(), WordLists.load(), name -> false));

  @TestFactory
  Stream<DynamicTest> reads_targets_from_tasks() {
    return Corpus.read("targets").tests(text -> render(found("#第三章 重点任务", text).targets()));
  }

  @TestFactory
  Stream<DynamicTest> reads_facts_from_a_review() {
    return Corpus.read("actuals").tests(text -> render(found("#第一章 发展基础", text).actuals()));
  }

  @Test
  void every_quote_stands_in_the_text_and_holds_the_number() {
    PlanDocument document = Sample.of("#第三章 重点任务", "到2025年，税收总收入达到30亿元，年均增长8%，占比提高到5%。");
    Reading reading = Reading.of(document);
    for (Target target : EXTRACTOR.extract(reading, Discourse.of(reading, BOOK)).targets()) {
      String quote = target.evidence().span().of(document.text());
      assertTrue(quote.contains("税收总收入") && quote.contains(target.number().toPlainString()), quote);
    }
  }

  @Test
  void resolves_known_indicators_only() {
    List<Target> targets = found("#第三章 重点任务", "城镇登记失业率控制在4%以内，江湾之星评选达到30家。").targets();
    assertEquals(
        "concept/indicator",
        String.valueOf(targets.get(0).indicator().iriTail()).replaceAll("/[^/]*$", ""));
    assertEquals(null, targets.get(1).indicator().iriTail());
  }

  @Test
  void lists_numbers_that_no_rule_understood() {
    FoundTargets found = found("#第二章 主要目标", "围绕40平方公里启动区优化布局。");
    assertEquals(1, found.unread().size());
    assertTrue(found.targets().isEmpty());
  }

  @Test
  void a_paragraph_of_ten_thousand_characters_takes_no_time_to_speak_of() {
    String clause = "全县规模以上工业增加值在各方面共同努力下实现较快增长并保持良好态势";
    assertTrue(millis(clause.repeat(300)) < 10_000);
  }

  private static long millis(String text) {
    long start = System.nanoTime();
    found("#第三章 重点任务", text + "，增加值达到30亿元。");
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static FoundTargets found(String... lines) {
    Reading reading = Reading.of(Sample.of(lines));
    return EXTRACTOR.extract(reading, Discourse.of(reading, BOOK));
  }

  private static List<String> render(List<Target> targets) {
    return targets.stream().map(TargetExtractorTest::render).toList();
  }

  private static String render(Target target) {
    String number =
        target.number() == null
            ? target.low() + "–" + target.high()
            : target.number().toPlainString();
    String unit = target.unit() == null ? "" : target.unit();
    String year = target.year() == null ? "" : " " + target.year();
    String subject = target.subject().name().equals("江湾县") ? "" : " of " + target.subject().name();
    return target.indicator().name()
        + " "
        + target.bound().word()
        + " "
        + number
        + unit
        + " "
        + target.kind().word()
        + year
        + subject;
  }
}
