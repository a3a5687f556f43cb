package org.plangraph.ingest.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.model.Passage;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Section;

class OutlineCasesTest {

  private static final Path CASES = Path.of("src/test/resources/outlines");

  @TestFactory
  Stream<DynamicTest> outlines() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.sorted().toList();
    }
    assertTrue(cases.size() >= 5, "cases are missing");
    return cases.stream()
        .map(
            folder ->
                dynamicTest(
                    folder.getFileName().toString(),
                    folder.resolve("source.txt").toUri(),
                    () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("source.txt"));
    Outline outline = Outline.of(text);
    String sections =
        outline.sections().stream()
            .map(OutlineCasesTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(Files.readString(folder.resolve("expected.txt")), sections);
    assertSound(text, outline);
  }

  private static String line(Section section) {
    return section.level() + " " + section.kind().word() + " " + section.title();
  }

  /** Passages are in order and apart; sections hold their headings and lie inside their parents. */
  private static void assertSound(String text, Outline outline) {
    int end = 0;
    for (Passage passage : outline.passages()) {
      assertTrue(passage.span().start() >= end, "overlap at " + passage.span());
      end = passage.span().end();
    }
    for (Section section : outline.sections()) {
      assertTrue(section.extent().contains(section.heading()), section.title());
      assertEquals(section.title(), section.heading().of(text));
      assertTrue(
          section.parent() < 0
              || outline.sections().get(section.parent()).extent().contains(section.extent()),
          section.title());
    }
  }

  @Test
  void text_behind_a_table_or_a_one_line_box_belongs_to_the_section_around_it_again() {
    String text =
        "一、总则\n(一)目标\n表1 指标表格\n名称 | 数值 |\n产值 | 3 |\n注:含税。\n到规划期末全面完成任务。\n专栏1 重点工程 建设水厂。 |\n完善机制。\n";
    Outline outline = Outline.of(text);
    List<String> found =
        outline.passages().stream()
            .map(
                p ->
                    p.kind()
                        + " "
                        + outline.sections().get(p.section()).title()
                        + " "
                        + p.span().of(text).lines().findFirst().orElse(""))
            .toList();
    assertEquals(
        List.of(
            "HEADING 一、总则 一、总则",
            "HEADING (一)目标 (一)目标",
            "HEADING 表1 指标表格 表1 指标表格",
            "TABLE 表1 指标表格 名称 | 数值 |",
            "NOTE 表1 指标表格 注:含税。",
            "PARAGRAPH (一)目标 到规划期末全面完成任务。",
            "HEADING 专栏1 重点工程 专栏1 重点工程",
            "BOX 专栏1 重点工程 建设水厂。",
            "PARAGRAPH (一)目标 完善机制。"),
        found);
    assertEquals(1, outline.tables().size());
    assertEquals(PassageKind.NOTE, outline.passages().get(4).kind());
  }

  @Test
  void reads_a_table_whose_cells_stand_one_per_line() {
    String text =
        "第一章 目标\n“十五五”时期主要指标\n类别\n序号\n指标名称\n2025年\n预计\n2030年\n目标\n年均/\n累计\n属性\n经济\n（2项）\n1\n生产总值增长（%）\n5.2左右\n—\n5以上\n预期性\n\n2\n劳动生产率（万元/人）\n29.6\n35\n—\n预期性\n民生\n（1项）\n3\n居民收入增长（%）\n—\n稳步\n提高\n—\n约束性\n备注：预计数。\n";
    Outline outline = Outline.of(text);
    List<String> rows =
        outline.tables().get(0).rows().stream()
            .map(
                row ->
                    row.cells().stream().map(cell -> cell.text()).collect(Collectors.joining("|")))
            .toList();
    assertEquals(
        List.of(
            "类别|序号|指标名称|2025年预计|2030年目标|年均/累计|属性",
            "经济（2项）|1|生产总值增长（%）|5.2左右|—|5以上|预期性",
            "2|劳动生产率（万元/人）|29.6|35|—|预期性",
            "民生（1项）|3|居民收入增长（%）|—|稳步提高|—|约束性"),
        rows);
  }

  @Test
  void lines_of_heads_that_wide_blanks_part_are_rows() {
    String text =
        """
        一、总则
        表1 主要指标
        序号    指标名称    单位    基期值    规划目标    属性
        2020年（预计）    2025年    年均增长（%）
        1    港口吞吐量    万吨    310    420左右    6.3    预期性
        2    渔业产值    亿元    45.2    ——    5.5    预期性
        """;
    assertEquals(List.of(6, 3, 7, 7), cells(text));
  }

  @Test
  void rows_of_cells_one_a_line_are_told_by_their_numbers_where_natures_are_missing() {
    String review =
        """
        一、总则
        表1 上期主要指标完成情况
        序号
        指标名称
        单位
        2015年
        2020年目标
        2020年完成
        1
        港口数
        个
        1
        2
        2
        2
        渔业产值
        亿元
        33.1
        44
        45.2
        3
        公路里程
        公里
        810
        900
        905
        """;
    assertEquals(List.of(6, 6, 6, 6), cells(review));
    String uncounted = review.replace("\n3\n公路", "\n4\n公路");
    assertEquals(List.of(), cells(uncounted));
  }

  private static List<Integer> cells(String text) {
    return Outline.of(text).tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().size())
        .toList();
  }
}
