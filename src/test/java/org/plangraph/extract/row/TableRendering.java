package org.plangraph.extract.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The same small plan with one table, written in the formats that people send. */
final class TableRendering {

  private static final String CAPTION = "表1-1 主要指标";

  private TableRendering() {}

  static byte[] html(MergedTable table) {
    StringBuilder html =
        new StringBuilder(
            "<html><body><p>"
                + table.title()
                + "</p><p>一、发展目标</p><p>"
                + CAPTION
                + "</p><table border=1>\n");
    for (List<MergedTable.Cell> row : table.rows()) {
      html.append("<tr>");
      for (MergedTable.Cell cell : row) {
        html.append("<td")
            .append(span("rowspan", cell.height()))
            .append(span("colspan", cell.width()))
            .append("><p>");
        html.append(cell.text().replace("&", "&amp;").replace("<", "&lt;")).append("</p></td>\n");
      }
      html.append("</tr>\n");
    }
    html.append("</table>");
    table.notes().forEach(note -> html.append("<p>").append(note).append("</p>"));
    return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String span(String name, int count) {
    return count == 1 ? "" : " " + name + "=\"" + count + "\"";
  }

  static byte[] docx(MergedTable table) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String line : List.of(table.title(), "一、发展目标", CAPTION)) {
        document.createParagraph().createRun().setText(line);
      }
      XWPFTable words = document.createTable(table.rows().size(), 1);
      String[][] owners = new String[table.rows().size()][table.width()];
      for (List<MergedTable.Cell> row : table.rows()) {
        for (MergedTable.Cell cell : row) {
          for (int r = cell.row(); r < cell.row() + cell.height(); r++) {
            owners[r][cell.column()] =
                (r == cell.row() ? "" : "^")
                    + cell.width()
                    + (cell.height() > 1 ? "v" : "")
                    + " "
                    + cell.text();
          }
        }
      }
      for (int r = 0; r < owners.length; r++) {
        fill(words.getRow(r), owners[r]);
      }
      table.notes().forEach(note -> document.createParagraph().createRun().setText(note));
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(XWPFTableRow row, String[] owners) {
    boolean first = true;
    for (String owner : owners) {
      if (owner == null) {
        continue;
      }
      XWPFTableCell cell = first ? row.getCell(0) : row.createCell();
      first = false;
      String format = owner.substring(0, owner.indexOf(' '));
      boolean below = format.startsWith("^");
      cell.getCTTc().addNewTcPr();
      if (format.endsWith("v")) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(below ? STMerge.CONTINUE : STMerge.RESTART);
      }
      cell.getCTTc()
          .getTcPr()
          .addNewGridSpan()
          .setVal(new BigInteger(format.replaceAll("\\D", "")));
      cell.setText(below ? "" : owner.substring(owner.indexOf(' ') + 1));
    }
  }
}
