package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.model.Cell;
import org.plangraph.model.InputException;
import org.plangraph.model.Metadata;
import org.plangraph.model.PassageKind;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.PlanKind;
import org.plangraph.model.Table;

class DocumentReaderTest {

  private static final DocumentReader READER = new DocumentReader();

  private static final String PLAN =
      """
      湖州市德清县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
      2021年3月
      根据《中共德清县委关于制定规划的建议》编制本纲要。
      一、发展基础
      (一)主要成就
      产业结构明显优化。地理信息小镇集聚企业三百余家,规上工业增加值稳步提高,新产品产值率居全市前列。
      人居环境明显改善。下渚湖水质稳定达标,美丽乡村覆盖全部行政村,绿道串起城区和集镇。
      表1-1 主要指标
      指标 | 单位 | 2020年 | 2025年 |
      地区生产总值 | 亿元 | 544 | 800 |
      注:按当年价格计算。
      """;

  private static PlanDocument read(String text) {
    return READER.read("deqing.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void reads_structure_metadata_and_tables_of_a_plan() {
    PlanDocument plan = read(PLAN);
    assertEquals(
        List.of("一、发展基础", "(一)主要成就", "产业结构明显优化", "人居环境明显改善", "表1-1 主要指标"),
        plan.sections().stream().map(section -> section.title()).toList());
    assertEquals(
        List.of(1, 2, 3, 3, 0), plan.sections().stream().map(section -> section.level()).toList());
    Table table = plan.tables().get(0);
    assertEquals(
        List.of("地区生产总值", "亿元", "544", "800"),
        table.rows().get(1).cells().stream().map(Cell::text).toList());
    assertEquals("注:按当年价格计算。", table.notes().get(0).of(plan.text()));
    assertEquals("表1-1 主要指标", plan.sections().get(table.section()).title());
  }

  @Test
  void reads_metadata_of_a_plan() {
    Metadata metadata = read(PLAN).metadata();
    assertEquals("湖州市德清县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", metadata.title());
    assertEquals(PlanKind.OUTLINE, metadata.kind());
    assertEquals(
        List.of(2021, 2025, 2035),
        List.of(metadata.periodStart(), metadata.periodEnd(), metadata.horizon()));
    assertEquals("2021-03", metadata.issued());
    assertEquals(List.of("中共德清县委关于制定规划的建议"), metadata.basedOn());
  }

  @Test
  void every_passage_leads_back_to_its_words_in_the_source() {
    String source = "\uFEFF" + PLAN.replace("544", "５４４").replace("\n", "\r\n");
    PlanDocument plan = read(source);
    assertTrue(plan.text().contains("544"));
    plan.passages().stream()
        .filter(passage -> passage.kind() != PassageKind.TABLE)
        .forEach(
            passage ->
                assertEquals(
                    passage.span().of(plan.text()),
                    plan.map().toSource(passage.span()).of(plan.source().text())));
    int at = plan.text().indexOf("544");
    assertEquals(
        "５４４",
        plan.map().toSource(new org.plangraph.model.Span(at, at + 3)).of(plan.source().text()));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "GB18030, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
  void knows_the_encoding(String charset, String expected) {
    PlanDocument plan = READER.read("deqing.txt", PLAN.getBytes(Charset.forName(charset)));
    assertEquals(PLAN, plan.source().text());
    assertEquals(expected, plan.source().charset());
  }

  @Test
  void knows_big5_from_gb18030() {
    String text = "湖濱縣國民經濟和社會發展第十四個五年規劃綱要\n一、發展基礎\n經濟實力明顯增強,產業結構持續優化,城鄉面貌煥然一新。\n".repeat(6);
    PlanDocument plan = READER.read("plan.txt", text.getBytes(Charset.forName("Big5")));
    assertEquals("Big5", plan.source().charset());
    assertTrue(plan.text().contains("产业结构持续优化"));
  }

  @Test
  void reads_a_web_page_with_merged_cells() {
    String page =
        """
        <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><div class="nav"><a href="/">首页</a><a href="/n">新闻</a></div>
        <div id="zoom"><p>德清县交通运输发展&ldquo;十四五&rdquo;规划</p><p>一、发展&nbsp;目标</p><p>公路网络更加完善,水运体系更加健全,<b>公交</b>服务
        更加便捷,三年建成两座码头和五座换乘枢纽,群众出行更加方便。</p><p>表1 主要指标</p>
        <table><tr><th rowspan="2">指标</th><th colspan="2">数值</th></tr><tr><th>2020年</th><th>2025年</th></tr>
        <tr><td rowspan="2">里程</td><td>12</td><td>15</td></tr><tr><td>13</td><td>16</td></tr></table></div>
        <div class="foot">版权所有：某某网站</div></body></html>
        """;
    PlanDocument plan = READER.read("page.html", page.getBytes(StandardCharsets.UTF_8));
    assertEquals("text/html", plan.source().mediaType());
    assertEquals("德清县交通运输发展“十四五”规划", plan.metadata().title());
    assertTrue(plan.text().contains("公交服务更加便捷"), plan.text());
    assertFalse(plan.text().contains("首页"), plan.text());
    assertEquals(
        List.of(
            List.of("指标", "数值", "数值"),
            List.of("指标", "2020年", "2025年"),
            List.of("里程", "12", "15"),
            List.of("里程", "13", "16")),
        plan.tables().get(0).rows().stream()
            .map(row -> row.cells().stream().map(Cell::text).toList())
            .toList());
    int at = plan.text().indexOf("公路网络");
    assertEquals("公路网络", plan.map().toSource(new org.plangraph.model.Span(at, at + 4)).of(page));
  }

  @Test
  void raised_marks_of_notes_are_no_part_of_numbers() {
    String page =
        "<html><body><p>德清县交通运输发展“十四五”规划</p><p>一、目标</p><p>投资突破1000亿元<sup>1</sup>,站场面积3km<sup>2</sup>,客运增长<sup>[2]</sup>。</p></body></html>";
    String text = READER.read("page.html", page.getBytes(StandardCharsets.UTF_8)).text();
    assertTrue(text.contains("投资突破1000亿元,站场面积3km2,客运增长。"), text);
  }

  @Test
  void says_what_is_wrong_with_bad_files() {
    assertTells("empty", new byte[0]);
    assertTells("nothing but blanks", "  \n \n".getBytes(StandardCharsets.UTF_8));
    assertTells("binary", new byte[] {1, 0, 2, 0, 3, 0, 0, 0, 7});
    byte[] whole = PLAN.getBytes(StandardCharsets.UTF_8);
    assertTells("no whole text", Arrays.copyOf(whole, whole.length - 2));
    byte[] damaged = whole.clone();
    damaged[40] = (byte) 0xFF;
    assertTells("no whole text", damaged);
  }

  @Test
  void says_that_a_file_is_missing() {
    InputException missing =
        assertThrows(InputException.class, () -> READER.read(Path.of("no-such-plan.txt")));
    assertTrue(missing.getMessage().contains("no-such-plan.txt"), missing.getMessage());
  }

  private static void assertTells(String what, byte[] bytes) {
    InputException refused =
        assertThrows(InputException.class, () -> READER.read("bad.txt", bytes));
    assertTrue(
        refused.getMessage().startsWith("bad.txt: ") && refused.getMessage().contains(what),
        refused.getMessage());
  }
}
