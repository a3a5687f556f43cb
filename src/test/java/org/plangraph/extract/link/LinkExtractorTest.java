package org.plangraph.extract.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Link;
import org.plangraph.model.ObjectKind;

class LinkExtractorTest {

  private static final RuleBook BOOK = RuleBook.load();
  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.of(BOOK, WordLists.load(), Gazetteer.load());

  @TestFactory
  Stream<DynamicTest> reads_relations_to_places_beyond_the_border() {
    return Corpus.read("links")
        .tests(text -> found(text).stream().map(LinkExtractorTest::render).toList());
  }

  @Test
  void resolves_regions_and_areas() {
    assertEquals("id/region/310000", found("全面接轨上海。").get(0).object().iriTail());
    assertEquals("id/area/yangtze-delta", found("深度融入长三角。").get(0).object().iriTail());
  }

  @Test
  void states_a_relation_once() {
    assertEquals(1, found("全面接轨上海。", "主动对接上海。").size());
  }

  private static List<Link> found(String... lines) {
    Reading reading =
        Reading.of(
            Sample.of(
                Stream.concat(Stream.of("#第三章 重点任务"), Stream.of(lines)).toArray(String[]::new)));
    return EXTRACTOR.extract(reading, Discourse.of(reading, BOOK));
  }

  private static String render(Link link) {
    String subject = link.subject().name().equals("江湾县") ? "" : " of " + link.subject().name();
    String kind = link.objectKind() == ObjectKind.PLATFORM ? " platform" : "";
    return link.relation().word() + " " + link.object().name() + kind + subject;
  }
}
