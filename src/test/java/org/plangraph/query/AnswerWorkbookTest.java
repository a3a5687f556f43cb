package org.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Workbooks read back with the reader of the library. */
class AnswerWorkbookTest {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  @Test
  void numbers_truth_and_dates_are_cells_of_their_kind() throws IOException {
    Sheet sheet = sheet(typed("3.50", "decimal"), typed("2025", "gYear"), typed("true", "boolean"));
    Sheet others =
        sheet(typed("-12", "integer"), typed("2026-01-15", "date"), typed("1e3", "double"));
    assertEquals(3.5, cell(sheet, 0).getNumericCellValue());
    assertEquals(2025, cell(sheet, 1).getNumericCellValue());
    assertTrue(cell(sheet, 2).getBooleanCellValue());
    assertEquals(-12, cell(others, 0).getNumericCellValue());
    assertTrue(DateUtil.isCellDateFormatted(cell(others, 1)));
    assertEquals(LocalDateTime.of(2026, 1, 15, 0, 0), cell(others, 1).getLocalDateTimeCellValue());
    assertEquals(1000, cell(others, 2).getNumericCellValue());
  }

  @Test
  void what_a_spreadsheet_would_spoil_stays_text() throws IOException {
    Sheet sheet = sheet(typed("12345678901234567", "integer"), text("007"), typed("soon", "date"));
    assertEquals("12345678901234567", cell(sheet, 0).getStringCellValue());
    assertEquals("007", cell(sheet, 1).getStringCellValue());
    assertEquals("soon", cell(sheet, 2).getStringCellValue());
    Sheet odd =
        sheet(typed("NaN", "double"), typed("2026-01-15Z", "date"), typed("-0044", "gYear"));
    assertEquals("NaN", cell(odd, 0).getStringCellValue());
    assertEquals("2026-01-15Z", cell(odd, 1).getStringCellValue());
    assertEquals("-0044", cell(odd, 2).getStringCellValue());
  }

  @Test
  void nothing_becomes_a_formula() throws IOException {
    for (String text :
        new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\\t=1", "=HYPERLINK(\\\"x\\\")"}) {
      Cell cell = cell(sheet(text(text), text("吴兴"), text("x")), 0);
      assertEquals(CellType.STRING, cell.getCellType(), text);
      assertTrue(cell.getCellStyle().getQuotePrefixed(), text);
      assertEquals(
          text.replace("\\t", "\t").replace("\\\"", "\""), cell.getStringCellValue(), text);
    }
    assertTrue(!cell(sheet(text("吴兴"), text("x"), text("y")), 0).getCellStyle().getQuotePrefixed());
  }

  @Test
  void texts_longer_than_a_cell_are_cut_visibly() throws IOException {
    String found =
        cell(sheet(text("长".repeat(40_000)), text("x"), text("y")), 0).getStringCellValue();
    assertEquals(32_767, found.length());
    assertTrue(found.endsWith("长…"));
  }

  @Test
  void headings_are_the_labels_and_absence_is_an_empty_cell() throws IOException {
    Sheet sheet = sheet(text("x"), "", text("z"));
    assertEquals("甲", sheet.getRow(0).getCell(0).getStringCellValue());
    assertEquals("b", sheet.getRow(0).getCell(1).getStringCellValue());
    assertEquals(null, sheet.getRow(1).getCell(1));
    assertEquals("z", cell(sheet, 2).getStringCellValue());
  }

  @Test
  void the_same_answer_gives_the_same_bytes() throws Exception {
    byte[] first = workbook(text("x"), text("y"), text("z"));
    Thread.sleep(2_100); // archives tell times in steps of two seconds
    assertArrayEquals(first, workbook(text("x"), text("y"), text("z")));
  }

  private static Cell cell(Sheet sheet, int column) {
    return sheet.getRow(1).getCell(column);
  }

  private static Sheet sheet(String a, String b, String c) throws IOException {
    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(workbook(a, b, c)))) {
      return read.getSheetAt(0);
    }
  }

  private static byte[] workbook(String a, String b, String c) {
    String bindings =
        String.join(
            ",",
            Stream.of("\"a\":" + a, "\"b\":" + b, "\"c\":" + c)
                .filter(binding -> !binding.endsWith(":"))
                .toList());
    String json =
        "{\"head\":{\"vars\":[\"a\",\"b\",\"c\"]},\"results\":{\"bindings\":[{" + bindings + "}]}}";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Answer.readJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), false)
        .write(AnswerFormat.XLSX, Map.of("a", "甲"), bytes);
    return bytes.toByteArray();
  }

  private static String text(String value) {
    return "{\"type\":\"literal\",\"value\":\"" + value + "\"}";
  }

  private static String typed(String value, String type) {
    return "{\"type\":\"literal\",\"value\":\"" + value + "\",\"datatype\":\"" + XSD + type + "\"}";
  }
}
