package org.plangraph.extract.goal;

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
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.Goal;
import org.plangraph.model.GoalKind;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

class GoalExtractorTest {

  private static final RuleBook BOOK = RuleBook.load();
  private static final GoalExtractor EXTRACTOR = GoalExtractor.of(BOOK, WordLists.load());

  @TestFactory
  Stream<DynamicTest> reads_positionings() {
    return Corpus.read("goals")
        .tests(text -> found("#第三章 重点任务", text).stream().map(GoalExtractorTest::render).toList());
  }

  @Test
  void reads_the_headlines_of_aims_behind_a_dash() {
    List<Goal> goals =
        found("#第二章 主要目标", "到2025年，实现以下目标：", "——海洋经济迈上新台阶。产业结构更优。", "——坚持生态优先。保护滩涂。");
    assertEquals(List.of("海洋经济迈上新台阶"), goals.stream().map(Goal::text).toList());
    assertEquals(GoalKind.AIM, goals.get(0).kind());
    assertEquals(2025, goals.get(0).year());
  }

  @Test
  void leaves_a_dash_outside_the_aims_and_a_role_of_the_past_alone() {
    assertTrue(found("#第四章 空间布局", "——北部片区发展渔业。").isEmpty());
    assertTrue(found("#第一章 发展基础", "五年来，成功创建沿海渔业示范区。").isEmpty());
  }

  @Test
  void states_the_year_of_the_sentence() {
    assertEquals(2035, found("#第三章 重点任务", "到2035年，建成沿海渔业强县。").get(0).year());
  }

  @Test
  void gives_a_role_to_the_platform_that_its_sentence_or_paragraph_begins_with() {
    assertEquals(List.of("云岭新区"), holders("云岭新区突出海洋产业，打造海洋经济新高地。"));
    assertEquals(List.of("云岭新区"), holders("支持云岭新区扩容，打造海洋经济新高地。"));
    assertEquals(List.of("江湾县"), holders("依托云岭新区，打造海洋经济新高地。"));
    assertEquals(List.of("江湾县"), holders("云岭新区建设加快推进，打造海洋经济新高地。"));
  }

  private static List<String> holders(String sentence) {
    Reference town = Reference.unresolved("新区");
    Evidence evidence = new Evidence(new Span(0, 4), "platform.firm", 0.9);
    Platform platform =
        new Platform(
            0,
            "云岭新区",
            List.of(),
            town,
            null,
            null,
            null,
            false,
            List.of(),
            null,
            "k",
            List.of(evidence));
    Reading reading = Reading.of(Sample.of("#第三章 重点任务", sentence));
    return EXTRACTOR.extract(reading, Discourse.of(reading, BOOK), List.of(platform)).stream()
        .map(goal -> goal.subject().name())
        .toList();
  }

  @Test
  void time_grows_with_the_length_alone() {
    long start = System.nanoTime();
    found("#第三章 重点任务", "加快着力奋力打造建设高品质的绿色开放共享协调的海湾".repeat(300));
    assertTrue((System.nanoTime() - start) / 1_000_000 < 5_000);
  }

  private static List<Goal> found(String... lines) {
    Reading reading = Reading.of(Sample.of(lines));
    return EXTRACTOR.extract(reading, Discourse.of(reading, BOOK), List.of());
  }

  private static String render(Goal goal) {
    String subject = goal.subject().name().equals("江湾县") ? "" : " | " + goal.subject().name();
    return goal.text() + subject + (goal.scope() == null ? "" : " | " + goal.scope());
  }
}
