package org.plangraph.store.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "示范区|+\"示范区\"",
        "湖州 示范区|+\"湖州\" +\"示范区\"",
        "湖州，示范区。|+\"湖州\" +\"示范区\"",
        "G60科创|+\"G60科创\"",
        "县|+(县* *县)",
        "\"示范\" OR 走廊|\"示范\" OR 走廊",
        "走*|走*",
        "，。|-*:*"
      })
  void plain_words_are_wanted_as_written_and_syntax_stays(String written, String query) {
    assertEquals(query, SearchText.query(written));
  }
}
