package org.plangraph.extract.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Platform;

class PlatformExtractorTest {

  private static final PlatformExtractor EXTRACTOR =
      new PlatformExtractor(RuleBook.load(), Schemes.load(), WordLists.load(), Gazetteer.load());

  private static List<Platform> found(String... lines) {
    return EXTRACTOR.extract(Reading.of(Sample.of(lines)));
  }

  private static List<String> render(List<Platform> platforms) {
    return platforms.stream()
        .map(
            one ->
                one.name()
                    + " "
                    + one.type().name()
                    + (one.aliases().isEmpty() ? "" : " = " + String.join("/", one.aliases())))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> finds_names_by_form_and_leaves_kinds_and_titles_alone() {
    return Corpus.read("platforms").tests(text -> render(found("#第三章 重点任务", text)));
  }

  @Test
  void every_quote_stands_in_the_text_and_the_first_holds_the_fullest_name() {
    List<Platform> platforms = found("#第三章 重点任务", "云岭高新区能级提升。", "推进云岭高新技术产业园区扩容。");
    assertEquals(1, platforms.size());
    assertEquals(2, platforms.get(0).evidence().size());
    String text = Sample.of("#第三章 重点任务", "云岭高新区能级提升。", "推进云岭高新技术产业园区扩容。").text();
    assertEquals("推进云岭高新技术产业园区扩容", platforms.get(0).evidence().get(0).span().of(text));
  }

  @Test
  void a_type_word_alone_means_the_one_platform_that_ends_so() {
    Platform platform = found("#第三章 重点任务", "建设云岭综合保税区。", "综合保税区封关运行。").get(0);
    assertTrue(platform.aliases().contains("综合保税区"));
    assertEquals(2, platform.evidence().size());
  }

  @Test
  void tells_the_level_that_is_from_the_level_that_is_striven_for() {
    Platform platform = found("#第三章 重点任务", "云岭丝绸小镇命名为省级特色小镇，全力争创国家级特色小镇。").get(0);
    assertEquals("省级", platform.level());
    assertEquals("国家级", platform.aspires());
  }

  @Test
  void a_platform_lies_within_the_one_that_its_name_begins_with() {
    List<Platform> platforms = found("#第三章 重点任务", "推进云岭高新区扩容。", "提升云岭高新区科创园。");
    assertEquals("云岭高新区", platforms.get(1).within().name());
    assertEquals(null, platforms.get(0).within());
  }

  @Test
  void one_platform_has_one_key_in_the_plans_of_two_regions() {
    String key = found("#一", "建设南太湖新区。").get(0).key();
    assertEquals(key, found("#一", "联动湖州南太湖新区。").get(0).key());
    assertEquals(
        found("#一", "推进湖州高新区扩容。").get(0).key(), found("#一", "推进湖州高新技术产业园区扩容。").get(0).key());
    assertNotEquals(found("#一", "推进湖州高新区扩容。").get(0).key(), found("#一", "推进绍兴高新区扩容。").get(0).key());
  }

  @Test
  void decisions_of_people_win() {
    String key = found("#一", "融入长三角G60科创走廊。").get(0).key();
    assertEquals("g60-corridor", key);
    assertEquals(key, found("#一", "参与G60科创走廊建设。").get(0).key());
    assertNotEquals(key, found("#一", "融入绍兴科创走廊。").get(0).key());
    assertEquals(
        found("#一", "推进长三角一体化示范区建设。").get(0).key(),
        found("#一", "推进长三角生态绿色一体化发展示范区建设。").get(0).key());
  }
}
