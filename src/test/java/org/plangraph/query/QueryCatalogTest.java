package org.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;

class QueryCatalogTest {

  private static final String SOUND =
      """
      #+ id: some-things
      #+ question: 有哪些？
      #+ question-en: Which things?
      #+ params:
      #+   - {name: year, kind: year, label: 年份}
      #+ columns: {thing: 事物}
      #+ since: 0.1.0
      SELECT ?thing WHERE { ?thing <http://e/p> ?year } ORDER BY ?thing
      """;

  @Test
  void a_sound_file_is_taken() {
    SavedQuery query = QueryCatalog.of(List.of(file(SOUND))).find("some-things").orElseThrow();
    assertEquals("things", query.topic());
    assertEquals("thing", query.columnsEn().get("thing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: some-things       | id: other              | file name
          kind: year            | kind: moon             | unknown kind
          name: year            | name: month            | not in the query
          name: year            | name: thing            | is a column too
          name: year            | name: limit            | word of the API
          {thing: 事物}         | {thing: 事物, more: 多} | the query selects
          ORDER BY ?thing       | LIMIT 3                | no ORDER BY
          #+ since: 0.1.0       | #+ sicne: 0.1.0        | unknown key
          #+ question-en: Which | #+ tags: [a]           | question-en
          #+ since: 0.1.0       | #+ note: 说明           | one language only
          SELECT ?thing         | SELECT *               | named columns
          WHERE {               | WHERE                  | Encountered
          """)
  void a_broken_file_is_refused_with_its_place(String part, String broken, String word) {
    ArtefactException refused =
        assertThrows(
            ArtefactException.class,
            () -> QueryCatalog.of(List.of(file(SOUND.replace(part, broken)))));
    assertTrue(refused.getMessage().contains(word), refused.getMessage());
    assertTrue(refused.getMessage().contains("some-things.rq"), refused.getMessage());
  }

  @Test
  void two_files_do_not_share_an_id() {
    Artefact other = new Artefact("queries/others/some-things.rq", SOUND);
    assertThrows(ArtefactException.class, () -> QueryCatalog.of(List.of(file(SOUND), other)));
  }

  @Test
  void all_questions_are_asked_in_both_languages_and_have_examples() {
    QueryCatalog catalog = QueryCatalog.load();
    assertTrue(catalog.all().size() >= 36, "fewer than 36 questions");
    for (SavedQuery query : catalog.all()) {
      assertTrue(query.question().endsWith("？"), query.id());
      assertTrue(query.questionEn().endsWith("?"), query.id());
      assertEquals(query.columns().keySet(), query.columnsEn().keySet(), query.id());
      query
          .parameters()
          .forEach(parameter -> assertTrue(parameter.example().isPresent(), query.id()));
    }
  }

  private static Artefact file(String text) {
    return new Artefact("queries/things/some-things.rq", text);
  }
}
