package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;

class TsvTest {

  private static List<Tsv.Row> rows(String text) {
    return Tsv.rows(new Artefact("ontology/regions/test.tsv", text), List.of("code", "name"));
  }

  private static void assertBroken(String text, String where) {
    ArtefactException e = assertThrows(ArtefactException.class, () -> rows(text));
    assertTrue(e.getMessage().startsWith("ontology/regions/test.tsv:" + where), e.getMessage());
  }

  @Test
  void reads_rows_with_their_lines() {
    List<Tsv.Row> rows = rows("#: id: test\ncode\tname\n1\t甲\n2\t\n");
    assertEquals("甲", rows.get(0).cell(1));
    assertEquals(4, rows.get(1).origin().line());
    assertEquals(List.of(), rows.get(1).parts(1, " "));
  }

  @Test
  void refuses_another_header() {
    assertBroken("name\tcode\n", "1:1");
  }

  @Test
  void refuses_a_stray_column() {
    assertBroken("code\tname\n1\t甲\t乙\n", "2:1");
  }

  @Test
  void refuses_a_row_that_stands_twice() {
    assertBroken("code\tname\n1\t甲\n1\t甲\n", "3:1");
  }
}
