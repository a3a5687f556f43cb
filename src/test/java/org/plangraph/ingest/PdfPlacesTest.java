package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.model.PageBox;
import org.plangraph.model.PassageKind;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Span;

class PdfPlacesTest {

  private static final DocumentReader READER = new DocumentReader();

  private static PlanDocument plan() {
    PdfFile file = new PdfFile(600, 800).page();
    file.words(100, 60, 16, "长兴县能源发展“十四五”规划");
    file.words(60, 100, 12, "一、发展目标");
    file.words(84, 130, 12, "到2025年,能源消费总量突破1000万吨");
    file.words(84 + PdfFile.width("到2025年,能源消费总量突破1000万吨", 12), 125, 6, "1");
    file.words(84 + PdfFile.width("到2025年,能源消费总量突破1000万吨", 12) + 3, 130, 12, ",装机容量达到1201万");
    file.words(60, 700, 9, "脚注线上方");
    file.words(60, 716, 5, "1");
    file.words(64, 720, 9, "万吨指万吨标准煤。");
    file.words(280, 780, 9, "1");
    file.page().words(60, 60, 12, "千瓦,供电可靠。");
    file.words(280, 780, 9, "2");
    return READER.read("energy.pdf", file.bytes());
  }

  private static List<PageBox> boxes(PlanDocument plan, String words) {
    int at = plan.text().indexOf(words);
    assertTrue(at >= 0, plan.text());
    return plan.printed(new Span(at, at + words.length()));
  }

  @Test
  void every_passage_knows_its_pages_and_boxes() {
    PlanDocument plan = plan();
    plan.passages().stream()
        .filter(passage -> passage.kind() != PassageKind.TABLE)
        .forEach(
            passage ->
                assertFalse(
                    plan.printed(passage.span()).isEmpty(), passage.span().of(plan.text())));
    PageBox title = boxes(plan, "长兴县能源发展").get(0);
    assertEquals(
        List.of(1, 100f, 44f, 60f),
        List.of(title.page(), title.left(), title.top(), title.bottom()));
    assertEquals("一、发展目标", boxes(plan, "一、发展目标").get(0).span().of(plan.source().text()));
    assertEquals(2, boxes(plan, "供电可靠").get(0).page());
  }

  @Test
  void a_raised_digit_is_a_note_and_no_part_of_a_number() {
    PlanDocument plan = plan();
    assertTrue(plan.text().contains("突破1000万吨,装机容量达到1201万"), plan.text());
    assertTrue(
        plan.passages().stream()
            .anyMatch(
                p ->
                    p.kind() == PassageKind.NOTE
                        && p.span().of(plan.text()).equals("注1：万吨指万吨标准煤。")),
        plan.text());
  }
}
