package org.plangraph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.model.Repair;
import org.plangraph.model.Span;
import org.plangraph.record.PlanHeading;
import org.plangraph.record.PlanMark;
import org.plangraph.record.PlanReading;
import org.plangraph.record.TextChange;

class PlanTextTest {

  @Test
  void repairs_are_shown_on_demand_only_and_escaped() {
    PlanReading reading =
        reading("本区发展。", List.of(), List.of(), change(1, 2, "區<b>"), change(5, 5, "页脚 "));
    assertEquals("<p>本区发展。</p>", PlanText.of(reading, false).html());
    assertEquals(
        "<p>本<del id=\"c-0\">區&lt;b&gt;</del><ins>区</ins>发展。</p><del id=\"c-1\">页脚␣</del>",
        PlanText.of(reading, true).html());
  }

  @Test
  void a_change_inside_a_highlight_keeps_the_link_around_it() {
    PlanMark mark = new PlanMark("goal", "g1", "e1", new Span(0, 4));
    PlanReading reading = reading("本区发展。", List.of(), List.of(mark), change(1, 2, "區"));
    String html = PlanText.of(reading, true).html();
    assertTrue(html.contains("<ins>区</ins></a>"), html);
    assertEquals(3, html.split("class=\"m k-goal\"", -1).length - 1, html);
    assertEquals(2, html.split("tabindex=\"-1\"", -1).length - 1, html);
  }

  @Test
  void equal_changes_are_counted_with_their_first_place() {
    PlanReading reading =
        reading(
            "区区区", List.of(), List.of(), change(0, 0, " "), change(1, 2, "區"), change(2, 3, "區"));
    PlanText text = PlanText.of(reading, true);
    assertEquals(
        List.of(new ChangeCount("區", "区", 2, 1), new ChangeCount("␣", "", 1, 0)), text.changes());
    assertEquals(3, text.changeCount());
  }

  @Test
  void what_was_taken_out_is_told_by_its_beginning_and_length() {
    assertEquals("甲".repeat(40) + "… (41)", ChangedText.visible("甲".repeat(41)));
  }

  @Test
  void a_heading_that_runs_into_its_paragraph_keeps_its_full_stop() {
    PlanReading reading = reading("发展产业。做强集群。", List.of(heading("heading", 0, 4)), List.of());
    assertEquals("<h2 id=\"s-k0\">发展产业。</h2><p>做强集群。</p>", PlanText.of(reading, false).html());
  }

  @Test
  void a_box_stands_apart_with_a_paragraph_for_each_of_its_lines() {
    PlanReading reading =
        reading("专栏1 集群 一是装备。 二是童装。 |\n正文。", List.of(heading("box", 0, 6)), List.of());
    assertEquals(
        "<aside class=\"box\"><h4 id=\"s-k0\">专栏1 集群</h4><p> 一是装备。 </p><p>二是童装。 </p></aside><p>正文。</p>",
        PlanText.of(reading, false).html());
  }

  @Test
  void a_row_that_lost_its_merged_first_cell_shares_the_one_above() {
    String text = "类别 | 指标 | 数\n经济 | 产值 | 1\n税收 | 2 |\n";
    PlanMark mark = new PlanMark("row", "r1", "e1", new Span(12, 23));
    String html = PlanText.of(reading(text, List.of(), List.of(mark)), false).html();
    assertTrue(html.contains("<thead><tr><th>类别</th>"), html);
    assertTrue(html.contains("<td rowspan=\"2\">"), html);
    assertFalse(html.contains("loose"), html);
  }

  @Test
  void a_row_that_lost_more_stands_under_no_head() {
    String text = "类别 | 序号 | 指标 | 数\n经济 | 1 | 产值 | 1\n税收 | 2 | |\n";
    PlanMark mark = new PlanMark("row", "r1", "e1", new Span(17, 30));
    PlanText plan = PlanText.of(reading(text, List.of(), List.of(mark)), false);
    assertTrue(plan.html().contains("class=\"loose\" colspan=\"3\""), plan.html());
    assertTrue(plan.hasLooseRows());
  }

  private static PlanReading reading(
      String text, List<PlanHeading> headings, List<PlanMark> marks, TextChange... changes) {
    return new PlanReading(
        "p", text, headings, marks, List.of(new Repair("simplify", 1)), List.of(changes));
  }

  private static PlanHeading heading(String kind, int start, int end) {
    return new PlanHeading("k" + start, 1, kind, "", new Span(start, end));
  }

  private static TextChange change(int start, int end, String source) {
    return new TextChange(new Span(start, end), source);
  }
}
