package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Section;

/** Headings whose numbers Word counts by itself, and files of Word 97. */
class WordHeadingsTest {

  private static final DocumentReader READER = new DocumentReader();
  private static final String TITLE = "安吉县水利发展“十四五”规划";

  private static void level(
      CTAbstractNum list, int depth, STNumberFormat.Enum format, String shown, String style) {
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(shown);
    if (!style.isEmpty()) {
      level.addNewPStyle().setVal(style);
    }
  }

  private static BigInteger list(XWPFDocument document, CTAbstractNum form, int id) {
    form.setAbstractNumId(BigInteger.valueOf(id));
    return document
        .createNumbering()
        .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(form)));
  }

  private static void style(XWPFDocument document, String id, BigInteger list) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading " + id);
    style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(words);
    return paragraph;
  }

  private static void item(XWPFDocument document, String words, BigInteger list, int depth) {
    XWPFParagraph paragraph = paragraph(document, words);
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(depth));
  }

  private static List<String> outline(XWPFDocument document) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      PlanDocument plan = READER.read("anji.docx", out.toByteArray());
      return plan.sections().stream().map(WordHeadingsTest::leveled).toList();
    }
  }

  private static String leveled(Section section) {
    return section.level() + " " + section.title();
  }

  @Test
  void chapters_and_sections_are_counted_by_their_styles() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      CTAbstractNum form = CTAbstractNum.Factory.newInstance();
      level(form, 0, STNumberFormat.CHINESE_COUNTING_THOUSAND, "第%1章", "H1");
      level(form, 1, STNumberFormat.CHINESE_COUNTING_THOUSAND, "第%2节", "H2");
      BigInteger list = list(document, form, 3);
      style(document, "H1", list);
      style(document, "H2", list);
      paragraph(document, TITLE);
      paragraph(document, "发展基础").setStyle("H1");
      paragraph(document, "主要成效").setStyle("H2");
      paragraph(document, "存在问题").setStyle("H2");
      paragraph(document, "主要任务").setStyle("H1");
      paragraph(document, "防洪减灾").setStyle("H2");
      assertEquals(
          List.of("1 第一章 发展基础", "2 第一节 主要成效", "2 第二节 存在问题", "1 第二章 主要任务", "2 第一节 防洪减灾"),
          outline(document));
    }
  }

  @Test
  void numbers_of_three_levels_are_counted_from_the_definition() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      CTAbstractNum form = CTAbstractNum.Factory.newInstance();
      level(form, 0, STNumberFormat.JAPANESE_COUNTING, "%1、", "");
      level(form, 1, STNumberFormat.JAPANESE_COUNTING, "（%2）", "");
      level(form, 2, STNumberFormat.DECIMAL, "%3.", "");
      BigInteger list = list(document, form, 7);
      paragraph(document, TITLE);
      item(document, "发展基础", list, 0);
      item(document, "主要任务", list, 0);
      item(document, "防洪减灾", list, 1);
      item(document, "堤防加固", list, 2);
      item(document, "山塘整治", list, 2);
      item(document, "水资源保障", list, 1);
      item(document, "水库扩容", list, 2);
      assertEquals(
          List.of(
              "1 一、发展基础",
              "1 二、主要任务",
              "2 （一）防洪减灾",
              "3 1.堤防加固",
              "3 2.山塘整治",
              "2 （二）水资源保障",
              "3 1.水库扩容"),
          outline(document));
    }
  }

  @Test
  void bullets_are_no_numbers() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      CTAbstractNum form = CTAbstractNum.Factory.newInstance();
      level(form, 0, STNumberFormat.BULLET, "●", "");
      BigInteger list = list(document, form, 1);
      paragraph(document, TITLE);
      paragraph(document, "一、发展基础");
      item(document, "堤防加固", list, 0);
      assertEquals(List.of("1 一、发展基础"), outline(document));
    }
  }

  @Test
  void reads_a_file_of_word_97() throws IOException {
    byte[] file = OldWordFile.of(List.of(TITLE, "一、发展目标", "(一)防洪能力", "堤防全面达标,山塘整治完成。"));
    PlanDocument plan = READER.read("anji.doc", file);
    assertEquals("application/msword", plan.source().mediaType());
    assertEquals(TITLE, plan.metadata().title());
    assertEquals(
        List.of("1 一、发展目标", "2 (一)防洪能力"),
        plan.sections().stream().map(WordHeadingsTest::leveled).toList());
    assertTrue(plan.text().endsWith("堤防全面达标,山塘整治完成。\n"), plan.text());
  }
}
