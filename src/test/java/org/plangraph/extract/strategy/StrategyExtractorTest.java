package org.plangraph.extract.strategy;

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
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Level;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Strategy;
import org.plangraph.model.Strength;

class StrategyExtractorTest {

  private static final StrategyExtractor EXTRACTOR =
      new StrategyExtractor(RuleBook.load(), Schemes.load(), WordLists.load());

  @TestFactory
  Stream<DynamicTest> names_strategies_by_label_and_form() {
    return Corpus.read("strategies")
        .tests(text -> found(text).stream().map(strategy -> strategy.strategy().name()).toList());
  }

  @Test
  void makes_one_item_of_all_mentions_and_tells_the_strongest_first() {
    List<Strategy> found = found("“渔家驿站”品牌深入人心。", "推广“渔家驿站”品牌，建成驿站30个。");
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).evidence().size());
    assertEquals(Strength.NUMBER, found.get(0).strength());
    assertEquals(List.of("渔家驿站"), found.get(0).aliases());
  }

  @Test
  void resolves_what_the_scheme_knows() {
    Strategy known = found("深入实施乡村振兴战略。").get(0);
    assertEquals(Level.NATIONAL, known.level());
    assertTrue(String.valueOf(known.strategy().iriTail()).startsWith("concept/strategy/"));
  }

  @Test
  void takes_the_level_from_the_issuer_then_from_the_plan() {
    assertEquals(Level.PROVINCIAL, found("推进省级渔港综合改革试点。").get(0).level());
    assertEquals(Level.LOCAL, found("实施滩涂复绿工程。").get(0).level());
  }

  @Test
  void every_quote_holds_the_name() {
    PlanDocument document = Sample.of("#第三章 重点任务", "坚持创新引领，深入实施滩涂复绿工程，推广“渔家驿站”“海上课堂”等经验。");
    for (Strategy strategy : EXTRACTOR.extract(Reading.of(document))) {
      assertTrue(
          strategy
              .evidence()
              .get(0)
              .span()
              .of(document.text())
              .contains(strategy.strategy().name()));
    }
  }

  @Test
  void time_grows_with_the_length_alone() {
    String clause = "持续深入全面推进实施主动融入并积极参与“渔”业和海洋各项事业";
    long start = System.nanoTime();
    found(clause.repeat(300));
    assertTrue((System.nanoTime() - start) / 1_000_000 < 5_000);
  }

  private static List<Strategy> found(String... lines) {
    return EXTRACTOR.extract(
        Reading.of(
            Sample.of(
                Stream.concat(Stream.of("#第三章 重点任务"), Stream.of(lines)).toArray(String[]::new))));
  }
}
