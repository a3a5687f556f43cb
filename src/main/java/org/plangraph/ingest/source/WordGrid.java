package org.plangraph.ingest.source;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Rows of a Word table with merged cells filled: downwards everywhere, to the right in the heads.
 */
final class WordGrid {

  private WordGrid() {}

  static List<List<String>> rows(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean head =
          rows.size() < 2
              && row.getTableCells().stream()
                  .noneMatch(cell -> cell.getText().strip().matches("-?\\d{1,3}(\\.\\d+)?"));
      rows.add(cells(row, above, head));
    }
    return rows;
  }

  private static List<String> cells(XWPFTableRow row, List<String> above, boolean head) {
    List<String> cells = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      CTTcPr format = cell.getCTTc().getTcPr();
      int column = cells.size();
      String words =
          continues(format) && column < above.size() ? above.get(column) : cell.getText();
      cells.add(words);
      for (int i = 1; i < width(format); i++) {
        cells.add(head ? words : "");
      }
    }
    return cells;
  }

  private static boolean continues(CTTcPr format) {
    return format != null && format.isSetVMerge() && format.getVMerge().getVal() != STMerge.RESTART;
  }

  private static int width(CTTcPr format) {
    BigInteger span =
        format != null && format.isSetGridSpan() ? format.getGridSpan().getVal() : null;
    return span == null ? 1 : Math.min(span.intValue(), 200);
  }
}
