package org.plangraph.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.model.OffsetMap.Segment;
import org.plangraph.model.Span;

class TextChangesTest {

  @Test
  void an_untouched_text_has_none() {
    assertEquals(List.of(), TextChanges.find("甲乙", "甲乙", List.of(new Segment(0, 2, 0, 2))));
  }

  @Test
  void a_simplified_character_and_the_gloss_behind_it_are_one_change() {
    List<TextChange> changes =
        TextChanges.find(
            "本区发展", "本區(qū)發展", List.of(new Segment(0, 2, 0, 2), new Segment(2, 4, 6, 8)));
    assertEquals(List.of(new TextChange(new Span(1, 3), "區(qū)發")), changes);
  }

  @Test
  void what_was_taken_out_before_between_and_behind_is_told() {
    List<TextChange> changes =
        TextChanges.find(
            "甲乙", "广告甲 乙页脚", List.of(new Segment(0, 1, 2, 3), new Segment(1, 2, 4, 5)));
    assertEquals(
        List.of(
            new TextChange(new Span(0, 0), "广告"),
            new TextChange(new Span(1, 1), " "),
            new TextChange(new Span(2, 2), "页脚")),
        changes);
  }

  @Test
  void segments_of_uneven_length_change_as_a_whole() {
    assertEquals(
        List.of(new TextChange(new Span(0, 1), "ab")),
        TextChanges.find("字乙", "ab乙", List.of(new Segment(0, 1, 0, 2), new Segment(1, 2, 2, 3))));
  }

  @Test
  void offsets_are_told_in_utf16_where_the_map_counts_code_points() {
    assertEquals(
        List.of(new TextChange(new Span(2, 3), "書")),
        TextChanges.find("𠮷书", "𠮷書", List.of(new Segment(0, 2, 0, 2))));
  }
}
