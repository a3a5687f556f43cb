package org.plangraph.extract.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Project;
import org.plangraph.model.ProjectStatus;
import org.plangraph.model.Reference;

class ProjectExtractorTest {

  private static final RuleBook BOOK = RuleBook.load();
  private static final ProjectExtractor EXTRACTOR =
      new ProjectExtractor(BOOK, Schemes.load(), WordLists.load(), Gazetteer.load());

  private static List<Project> found(String... lines) {
    Reading reading = Reading.of(Sample.of(lines));
    return EXTRACTOR.extract(reading, Discourse.of(reading, BOOK));
  }

  private static List<String> render(List<Project> projects) {
    return projects.stream()
        .map(one -> one.name() + " " + one.type().name() + " " + one.status().word())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> finds_names_by_form_and_leaves_programmes_alone() {
    return Corpus.read("projects").tests(text -> render(found("#第三章 重点任务", text)));
  }

  @Test
  void a_review_tells_of_finished_projects() {
    assertEquals(ProjectStatus.BUILT, found("#第一章 发展基础", "五年来，云白高铁建成通车。").get(0).status());
    assertEquals(ProjectStatus.BUILDING, found("#第一章 发展基础", "五年来，云白高铁开工建设。").get(0).status());
  }

  @Test
  void spellings_of_one_line_share_a_key() {
    String key = found("#一", "加快沪苏湖高铁建设。").get(0).key();
    assertEquals(key, found("#一", "加快沪苏湖铁路建设。").get(0).key());
    assertEquals(found("#一", "建成云白高速公路。").get(0).key(), found("#一", "建成云白高速。").get(0).key());
  }

  @Test
  void a_line_keeps_both_its_ends_in_the_key() {
    assertNotEquals(
        found("#一", "谋划杭州至德清市域铁路。").get(0).key(), found("#一", "谋划湖州至德清市域铁路。").get(0).key());
  }

  @Test
  void a_line_joins_the_places_of_its_name() {
    List<String> places =
        found("#一", "谋划湖州至德清市域铁路。").get(0).connects().stream().map(Reference::name).toList();
    assertEquals(List.of("湖州市", "德清县"), places);
  }
}
