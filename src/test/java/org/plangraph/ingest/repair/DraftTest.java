package org.plangraph.ingest.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.Span;

class DraftTest {

  @Test
  void leads_back_over_a_dropped_gloss() {
    Draft draft = new Draft("越城區(qū)域");
    draft.apply(List.of(Edit.drop(3, 7)));
    draft.apply(List.of(new Edit(2, 3, "区")));
    assertEquals("越城区域", draft.text());
    assertEquals(new Span(7, 8), draft.map().toSource(new Span(3, 4)));
    assertEquals(new Span(0, 8), draft.map().toSource(new Span(0, 4)));
  }

  @Test
  void answers_for_a_rewritten_stretch_only_as_a_whole() {
    Draft draft = new Draft("濱??萍汲?、");
    draft.apply(List.of(new Edit(1, 6, "海科技城")));
    assertEquals(new Span(1, 6), draft.map().toSource(new Span(2, 3)));
    assertEquals(new Span(6, 7), draft.map().toSource(new Span(5, 6)));
  }

  @Test
  void refuses_edits_that_overlap() {
    Draft draft = new Draft("一二三四");
    assertThrows(
        IllegalArgumentException.class,
        () -> draft.apply(List.of(Edit.drop(0, 3), Edit.drop(2, 4))));
  }

  /** Units that no repair touched are found again in the source, whatever was done around them. */
  @Property
  void cutting_the_source_by_the_map_gives_back_what_was_read(
      @ForAll @StringLength(min = 1, max = 60) String source,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int rounds) {
    Random random = new Random(seed);
    Draft draft = new Draft(source);
    for (int round = 0; round < rounds; round++) {
      draft.apply(randomDeletions(draft.text(), random));
    }
    OffsetMap map = draft.map();
    for (int at = 0; at < draft.text().length(); at++) {
      Span back = map.toSource(new Span(at, at + 1));
      assertEquals(draft.text().substring(at, at + 1), back.of(source));
    }
  }

  /** Any span leads to a stretch of the source that holds all its unchanged units, in order. */
  @Property
  void spans_stay_in_order_under_replacements(
      @ForAll @StringLength(min = 1, max = 60) String source, @ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = new Draft(source);
    draft.apply(randomReplacements(draft.text(), random));
    draft.apply(randomReplacements(draft.text(), random));
    OffsetMap map = draft.map();
    int last = 0;
    for (int at = 0; at < draft.text().length(); at++) {
      Span back = map.toSource(new Span(at, at + 1));
      assertTrue(back.start() >= last, "goes back at " + at);
      assertTrue(back.end() <= source.length());
      last = back.start();
    }
  }

  private static List<Edit> randomDeletions(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 1 + random.nextInt(5)) {
      int end = Math.min(text.length(), at + random.nextInt(3));
      edits.add(Edit.drop(at, end));
      at = end;
    }
    return edits;
  }

  private static List<Edit> randomReplacements(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 1 + random.nextInt(5)) {
      int end = Math.min(text.length(), at + random.nextInt(3));
      edits.add(new Edit(at, end, "甲乙丙".substring(0, random.nextInt(4))));
      at = end;
    }
    return edits;
  }
}
