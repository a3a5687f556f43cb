package org.plangraph.ingest.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.model.PageBox;
import org.plangraph.model.Span;

class ScanWordsTest {

  @Test
  void recognised_words_become_lines_with_their_places() {
    List<String> rows =
        List.of(
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t2550\t3300\t-1\t",
            "5\t1\t1\t1\t1\t1\t300\t300\t100\t50\t96.1\t发展",
            "5\t1\t1\t1\t1\t2\t400\t300\t100\t50\t95.0\t目标",
            "5\t1\t1\t1\t1\t3\t520\t300\t100\t50\t95.0\tGDP",
            "5\t1\t1\t1\t1\t4\t640\t300\t100\t50\t95.0\tper",
            "5\t1\t1\t1\t2\t1\t300\t400\t100\t50\t90.0\t一、",
            "5\t1\t1\t1\t2\t2\t400\t400\t100\t50\t-1\t ");
    StringBuilder text = new StringBuilder();
    List<PageBox> boxes = new ArrayList<>();
    ScanWords.append(rows, 3, 72f / 300, text, boxes);
    assertEquals("发展目标GDP per\n一、\n", text.toString());
    assertEquals(new PageBox(new Span(0, 2), 3, 72, 72, 96, 84), boxes.get(0));
    assertEquals("一、", boxes.get(4).span().of(text.toString()));
  }
}
