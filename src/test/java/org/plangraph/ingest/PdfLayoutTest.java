package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.model.Cell;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Section;

/** Pages in two columns, and tables without ruled lines whose cells are merged. */
class PdfLayoutTest {

  private static final DocumentReader READER = new DocumentReader();
  private static final float LEFT = 60;
  private static final float RIGHT = 312;
  private static final float SIZE = 12;
  private static final String TITLE = "长兴县能源发展“十四五”规划";

  /** Nineteen characters, as wide as a column. */
  private static String line(String name, int number) {
    return (name + number + "号变电所扩建与输电线路改造并行推进完善网架").substring(0, 19);
  }

  /** A page whose columns have lines at different heights, a running head and an outer number. */
  private static void columns(PdfFile file, int page, String heading) {
    file.page().words(LEFT, 40, 9, "长兴县人民政府公报");
    file.words(page % 2 == 0 ? LEFT : 520, 780, 9, String.valueOf(page));
    if (page == 1) {
      file.words(190, 70, 16, TITLE);
    }
    file.words(270, 110, 14, heading);
    for (int i = 0; i < 8; i++) {
      int indent = i == 0 ? 2 : 0;
      file.words(LEFT + indent * SIZE, 150 + 20 * i, SIZE, line("左" + page, i).substring(indent));
      file.words(RIGHT, 152 + 20 * i, SIZE, line("右" + page, i));
    }
    file.words(RIGHT, 152 + 20 * 8, SIZE, "如期完成。");
  }

  @Test
  void reads_the_left_column_before_the_right_one() {
    PdfFile file = new PdfFile(600, 800);
    columns(file, 1, "第一章 电网");
    file.words(250, 360, 14, "第二章 天然气");
    for (int i = 0; i < 6; i++) {
      file.words(
          LEFT + (i == 0 ? 24 : 0), 400 + 20 * i, SIZE, line("下左", i).substring(i == 0 ? 2 : 0));
      file.words(RIGHT, 400 + 20 * i, SIZE, line("下右", i));
    }
    columns(file, 2, "第三章 光伏");
    columns(file, 3, "第四章 储能");
    columns(file, 4, "第五章 水电");
    PlanDocument plan = READER.read("gazette.pdf", file.bytes());
    assertEquals(TITLE, plan.metadata().title());
    assertEquals(
        List.of("第一章 电网", "第二章 天然气", "第三章 光伏", "第四章 储能", "第五章 水电"),
        plan.sections().stream().map(Section::title).toList());
    StringBuilder first = new StringBuilder();
    for (String side : List.of("左1", "右1")) {
      for (int i = 0; i < 8; i++) {
        first.append(line(side, i).substring(side.equals("左1") && i == 0 ? 2 : 0));
      }
    }
    assertTrue(plan.text().contains("　　" + first + "如期完成。\n"), plan.text());
    assertFalse(plan.text().contains("公报"), plan.text());
    assertTrue(plan.text().lines().noneMatch(line -> line.strip().matches("\\d")), plan.text());
  }

  @Test
  void a_table_of_two_columns_is_no_text_in_columns() {
    PdfFile file = new PdfFile(600, 800).page();
    file.words(190, 70, 16, TITLE);
    file.words(LEFT, 110, SIZE, "一、分工");
    for (int i = 0; i < 10; i++) {
      file.words(LEFT, 150 + 20 * i, SIZE, "任务" + "甲".repeat(1 + i % 4));
      file.words(RIGHT, 150 + 20 * i, SIZE, "单位" + "乙".repeat(1 + i % 3));
    }
    PlanDocument plan = READER.read("tasks.pdf", file.bytes());
    assertTrue(plan.text().contains("任务甲\t单位乙\n任务甲甲\t单位乙乙\n"), plan.text());
  }

  private static PdfFile unruled(PdfFile file) {
    file.words(190, 70, 16, TITLE);
    file.words(LEFT, 110, SIZE, "一、发展目标");
    file.words(220, 140, SIZE, "表1 主要指标");
    return row(file, 170, "指标名称", "2020年", "2025年", "属性").words(LEFT, 170, SIZE, "类别");
  }

  private static PdfFile row(PdfFile file, float y, String... cells) {
    float[] places = {150, 320, 400, 480};
    for (int i = 0; i < cells.length; i++) {
      file.words(places[i], y, SIZE, cells[i]);
    }
    return file;
  }

  private static List<List<String>> rows(PlanDocument plan) {
    assertEquals(1, plan.tables().size(), plan.text());
    return plan.tables().get(0).rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  private static final List<List<String>> ROWS =
      List.of(
          List.of("类别", "指标名称", "2020年", "2025年", "属性"),
          List.of("电力", "最高负荷（万千瓦）", "98", "130", "预期性"),
          List.of("电力", "变电容量（万千伏安）", "310", "420", "预期性"),
          List.of("电力", "用户平均停电时间（小时）", "3.1", "1.5", "约束性"),
          List.of("电力", "充电桩（个）", "800", "3000", "预期性"),
          List.of("清洁能源", "光伏装机（万千瓦）", "22", "60", "预期性"),
          List.of("清洁能源", "储能规模（万千瓦）", "1", "10", "预期性"),
          List.of("清洁能源", "天然气普及率（%）", "61", "85", "约束性"));

  @Test
  void words_at_the_middle_of_several_rows_stand_for_all_of_them() {
    PdfFile file = unruled(new PdfFile(600, 800).page());
    for (int r = 1; r < ROWS.size(); r++) {
      row(file, 170 + 26 * r, ROWS.get(r).subList(1, 5).toArray(String[]::new));
    }
    file.words(LEFT, 170 + 26 * 2.5f, SIZE, "电力");
    file.words(LEFT, 170 + 26 * 6 - 8, SIZE, "清洁").words(LEFT, 170 + 26 * 6 + 8, SIZE, "能源");
    file.words(LEFT, 170 + 26 * 9, SIZE, "注：数据来自县统计部门。");
    assertEquals(ROWS, rows(READER.read("unruled.pdf", file.bytes())));
  }

  @Test
  void running_heads_and_numbers_of_pages_stay_out_of_a_table_over_pages() {
    PdfFile file = new PdfFile(600, 800).page();
    unruled(file.words(LEFT, 30, 9, "长兴县能源规划文本"));
    for (int r = 1; r < 5; r++) {
      row(file, 620 + 26 * r, ROWS.get(r).subList(1, 5).toArray(String[]::new));
    }
    file.words(LEFT, 620 + 26 * 2.5f, SIZE, "电力").words(280, 780, 9, "— 12 —");
    file.page().words(LEFT, 30, 9, "长兴县能源规划文本");
    for (int r = 5; r < ROWS.size(); r++) {
      row(file, 60 + 26 * (r - 5), ROWS.get(r).subList(1, 5).toArray(String[]::new));
    }
    file.words(LEFT, 60 + 26, SIZE, "清洁能源").words(280, 780, 9, "— 13 —");
    file.page().words(LEFT, 30, 9, "长兴县能源规划文本").words(LEFT, 60, SIZE, "二、保障措施");
    file.words(LEFT, 90, SIZE, "加强组织领导。").words(280, 780, 9, "— 14 —");
    PlanDocument plan = READER.read("pages.pdf", file.bytes());
    assertFalse(plan.text().contains("规划文本") || plan.text().contains("— 1"), plan.text());
    assertEquals(ROWS, rows(plan));
  }
}
