package org.plangraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a workbook (Office Open XML), written row by row. Numbers, truth values and dates
 * are cells of their kind; a number that a spreadsheet would round, and all else, is text. No cell
 * is a formula, and text that looks like one keeps its quote mark when it is edited.
 */
final class AnswerWorkbook implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int EXACT_DIGITS = 15;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int FILTER_BUTTON = 3;

  /** Widths are counted in parts of a character. */
  private static final int CHARACTER = 256;

  private static final int DAY_LENGTH = 10;
  private static final int YEAR_LENGTH = 4;
  private static final String CUT = "…";
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet = workbook.createSheet("answer");
  private final CellStyle heading = workbook.createCellStyle();
  private final CellStyle quoted = workbook.createCellStyle();
  private final CellStyle date = workbook.createCellStyle();

  private AnswerWorkbook() {
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setQuotePrefixed(true);
    quoted.setQuotePrefixed(true);
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    // the same answer gives the same bytes at any time
    workbook
        .getXSSFWorkbook()
        .getProperties()
        .getCoreProperties()
        .setCreated(Optional.of(Date.from(Instant.EPOCH)));
  }

  /**
   * Writes a workbook.
   *
   * @param headings of the columns
   * @param rows terms in the columns' order; absence is null
   * @param out where to; stays open
   */
  static void write(List<String> headings, List<List<@Nullable Node>> rows, OutputStream out) {
    try (AnswerWorkbook made = new AnswerWorkbook()) {
      made.fill(headings, rows);
      made.workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(List<String> headings, List<List<@Nullable Node>> rows) {
    Row head = sheet.createRow(0);
    for (int column = 0; column < headings.size(); column++) {
      Cell cell = head.createCell(column);
      cell.setCellStyle(heading);
      cell.setCellValue(headings.get(column));
      sheet.setColumnWidth(column, CHARACTER * width(headings.get(column), column, rows));
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
    for (List<@Nullable Node> terms : rows) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int column = 0; column < terms.size(); column++) {
        Node term = terms.get(column);
        if (term != null) {
          fill(row.createCell(column), term);
        }
      }
    }
  }

  private void fill(Cell cell, Node term) {
    Object value = value(term);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof LocalDate day) {
      cell.setCellStyle(date);
      cell.setCellValue(day);
    } else {
      String text = Answer.text(term);
      cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + CUT);
      if (!text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0) {
        cell.setCellStyle(quoted);
      }
    }
  }

  /** A number, truth value or date that a cell can hold as it is; else the term itself. */
  private static Object value(Node term) {
    if (!term.isLiteral() || !term.getLiteral().isWellFormed()) {
      return term;
    }
    String text = term.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.equals(term.getLiteralDatatype())) {
      return text.length() == DAY_LENGTH ? LocalDate.parse(text) : term;
    }
    if (XSDDatatype.XSDgYear.equals(term.getLiteralDatatype())) {
      return text.length() == YEAR_LENGTH ? Integer.valueOf(text) : term;
    }
    Object value = term.getLiteralValue();
    if (value instanceof Number number) {
      return isExact(number) ? number : term;
    }
    return value instanceof Boolean ? value : term;
  }

  private static boolean isExact(Number number) {
    double nearest = number.doubleValue();
    return Double.isFinite(nearest)
        && new BigDecimal(number.toString()).stripTrailingZeros().precision() <= EXACT_DIGITS;
  }

  private static int width(String heading, int column, List<List<@Nullable Node>> rows) {
    int width = Math.max(NARROWEST, TextTable.width(heading) + FILTER_BUTTON);
    for (List<@Nullable Node> row : rows.subList(0, Math.min(ROWS_IN_MEMORY, rows.size()))) {
      width = Math.max(width, TextTable.width(Answer.text(row.get(column))));
    }
    return Math.min(WIDEST, width + 1);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
