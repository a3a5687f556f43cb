package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.plangraph.model.Cell;
import org.plangraph.model.InputException;
import org.plangraph.model.PlanDocument;

class OfficeFilesTest {

  private static final DocumentReader READER = new DocumentReader();

  private static byte[] wordFile() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String line :
          List.of("安吉县水利发展“十四五”规划", "一、发展目标", "(一)防洪能力", "堤防全面达标,山塘整治完成。", "表1 主要指标")) {
        document.createParagraph().createRun().setText(line);
      }
      XWPFTable table = document.createTable(4, 3);
      String[][] words = {
        {"指标", "数值", ""}, {"", "2020年", "2025年"}, {"堤防", "120", "150"}, {"", "7", "9"}
      };
      for (int r = 0; r < words.length; r++) {
        for (int c = 0; c < 3; c++) {
          table.getRow(r).getCell(c).setText(words[r][c]);
        }
      }
      merge(table.getRow(0).getCell(0), table.getRow(1).getCell(0));
      merge(table.getRow(2).getCell(0), table.getRow(3).getCell(0));
      table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      table.getRow(0).removeCell(2);
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void merge(XWPFTableCell first, XWPFTableCell second) {
    first.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
    second.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
  }

  /** Lines from top to bottom, cells 150 points apart. */
  private static byte[] pdf(List<List<String>> pages) {
    PdfFile file = new PdfFile(600, 800);
    for (List<String> lines : pages) {
      file.page();
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split("\t");
        for (int column = 0; column < cells.length; column++) {
          int indent = cells[column].startsWith("　　") ? 24 : 0;
          file.words(60 + 150 * column + indent, 40 + 20 * row, 12, cells[column].strip());
        }
      }
    }
    return file.bytes();
  }

  private static List<String> page(int number, String... lines) {
    return java.util.stream.Stream.of(
            List.of("长兴县能源发展规划"), Arrays.asList(lines), List.of("— " + number + " —"))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void reads_a_word_file_with_merged_cells() throws IOException {
    PlanDocument plan = READER.read("anji.docx", wordFile());
    assertEquals("安吉县水利发展“十四五”规划", plan.metadata().title());
    assertEquals("330523-water-2021", plan.plan());
    assertEquals(
        List.of("一、发展目标", "(一)防洪能力", "表1 主要指标"),
        plan.sections().stream().map(s -> s.title()).toList());
    assertEquals(
        List.of(
            List.of("指标", "数值", "数值"),
            List.of("指标", "2020年", "2025年"),
            List.of("堤防", "120", "150"),
            List.of("堤防", "7", "9")),
        plan.tables().get(0).rows().stream()
            .map(row -> row.cells().stream().map(Cell::text).toList())
            .toList());
  }

  @Test
  void reads_a_pdf_without_its_furniture_and_joins_its_lines() {
    String full = "推进光伏电站建设完善输电网络布局提高供电保障能力建成五座变电所更新改造";
    PlanDocument plan =
        READER.read(
            "changxing.pdf",
            pdf(
                List.of(
                    page(
                        1,
                        "　　　长兴县能源发展“十四五”规划",
                        "第一章 发展基础",
                        "　　" + full.substring(2),
                        full,
                        full,
                        "老旧线路。",
                        "　　" + full.substring(2),
                        full,
                        full),
                    page(
                        2,
                        full,
                        full,
                        "老旧线路。",
                        "第二章 主要任务",
                        "　　" + full.substring(2),
                        full,
                        full,
                        "完成改造。"),
                    page(3, "表1 主要指标", "指标\t2020年\t2025年", "装机容量\t120\t150"))));
    assertEquals(
        List.of("第一章 发展基础", "第二章 主要任务", "表1 主要指标"),
        plan.sections().stream().map(s -> s.title()).toList());
    assertFalse(plan.text().contains("— 2 —"), plan.text());
    assertTrue(
        plan.text().contains(full.substring(2) + full + full + full + full + "老旧线路。"), plan.text());
    assertEquals(
        List.of("装机容量", "120", "150"),
        plan.tables().get(0).rows().get(1).cells().stream().map(Cell::text).toList());
  }

  @Test
  void says_that_a_scan_has_no_text() {
    assertTells("scan.pdf", pdf(List.of(List.of("一"))), "pages are pictures");
  }

  @Test
  void footnotes_of_a_word_file_stand_apart_from_its_numbers() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("安吉县水利发展“十四五”规划");
      document.createParagraph().createRun().setText("一、发展目标");
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("投资突破1000亿元");
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("投资指五年合计。");
      paragraph.addFootnoteReference(note);
      paragraph.createRun().setText(",水库面积达到12km");
      raise(paragraph.createRun(), "2");
      paragraph.createRun().setText(",堤防120公里");
      raise(paragraph.createRun(), "3");
      paragraph.createRun().setText("。");
      document.write(out);
      PlanDocument plan = READER.read("notes.docx", out.toByteArray());
      assertTrue(plan.text().contains("投资突破1000亿元,水库面积达到12km2,堤防120公里。\n"), plan.text());
      assertTrue(plan.text().contains("\n注1：投资指五年合计。"), plan.text());
    }
  }

  private static void raise(XWPFRun run, String words) {
    run.setText(words);
    run.setSubscript(VerticalAlign.SUPERSCRIPT);
  }

  @Test
  void says_that_files_are_damaged() throws IOException {
    byte[] word = wordFile();
    assertTells("cut.docx", Arrays.copyOf(word, word.length / 2), "damaged");
    assertTells(
        "cut.pdf", "%PDF-1.4\n1 0 obj<</Type".getBytes(StandardCharsets.ISO_8859_1), "damaged");
    byte[] office = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
    assertTells("old.doc", office, "damaged");
  }

  @Test
  void knows_a_format_by_its_bytes_and_not_by_its_name() throws IOException {
    assertEquals("安吉县水利发展“十四五”规划", READER.read("renamed.txt", wordFile()).metadata().title());
    assertTells(
        "picture.txt",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
        "no document");
  }

  private static void assertTells(String name, byte[] bytes, String what) {
    InputException refused = assertThrows(InputException.class, () -> READER.read(name, bytes));
    assertTrue(
        refused.getMessage().startsWith(name + ": ") && refused.getMessage().contains(what),
        refused.getMessage());
  }
}
