package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.model.Span;

class LabelIndexTest {

  private static final LabelIndex INDEX =
      LabelIndex.of(
          List.of(
              concept("belt", List.of(), "一带一路", "一带一路建设"),
              concept("five-g", List.of(), "5G", "5G网络"),
              concept("ton", List.of(), "t"),
              concept("rural", List.of("乡村振兴局"), "乡村振兴", "乡村振兴战略"),
              concept("office", List.of(), "振兴局")));

  private static Concept concept(String key, List<String> notIn, String... labels) {
    return new Concept(key, "test", labels[0], key, List.of(labels), Map.of("notIn", notIn));
  }

  @TestFactory
  Stream<DynamicTest> finds_in_a_sentence() {
    return Stream.of(
            new String[] {"积极参与“一带一路”建设。", "belt:一带一路”建设"},
            new String[] {"深入实施乡村 振兴战略", "rural:乡村 振兴战略"},
            new String[] {"组建区乡村振兴局", "office:振兴局"},
            new String[] {"乡村振兴局牵头乡村振兴", "office:振兴局 rural:乡村振兴"},
            new String[] {"建成５Ｇ网络和5g基站", "five-g:５Ｇ网络 five-g:5g"},
            new String[] {"累计15G流量", ""},
            new String[] {"年产10t，but not", "ton:t"},
            new String[] {"一带\n一路", ""})
        .map(row -> DynamicTest.dynamicTest(row[0], () -> assertEquals(row[1], found(row[0]))));
  }

  private static String found(String text) {
    return INDEX.scan(text).stream()
        .map(hit -> hit.concept().key() + ":" + hit.span().of(text))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @Test
  void looks_at_one_place_only() {
    assertEquals(new Span(2, 6), INDEX.at("推进乡村振兴", 2).orElseThrow().span());
    assertTrue(INDEX.at("推进乡村振兴", 1).isEmpty());
    assertTrue(INDEX.at("推进", 2).isEmpty());
  }

  @Test
  void scans_a_million_characters_in_less_than_two_seconds() {
    String text = "深入推进乡村建设和“一带一路”建设，提升产业能级。".repeat(40_000);
    long start = System.nanoTime();
    assertEquals(40_000, INDEX.scan(text).size());
    assertTrue(System.nanoTime() - start < 2_000_000_000L);
  }
}
