package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.model.Span;
import org.plangraph.record.PlanReading;

/**
 * Rows of a plan's text as a table. Flattened sources lose merged cells: a row that lacks just the
 * first one shares that of the row above; of one that lacks more nobody can tell which, so that its
 * cells stand in line and under no head.
 */
final class PlanTable {

  private final PlanReading reading;
  private final List<List<Span>> rows = new ArrayList<>();

  PlanTable(PlanReading reading) {
    this.reading = reading;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void add(List<Span> cells) {
    int last = cells.size();
    while (last > 1 && cells.get(last - 1).of(reading.text()).isBlank()) {
      last--;
    }
    rows.add(cells.subList(0, last));
  }

  void write(MarkedText marked, StringBuilder html) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int heads = headCount();
    boolean isShared = false;
    html.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"plan-table\"><thead>");
    for (int i = 0; i < rows.size(); i++) {
      html.append(i == heads ? "</thead><tbody>" : "").append("<tr>");
      String tag = i < heads ? "th" : "td";
      if (rows.get(i).size() == width) {
        isShared = i >= heads;
        cell(rows.get(i).get(0), tag, isShared ? sharing(i, width) : 1, marked, html);
        rows.get(i).subList(1, width).forEach(cell -> cell(cell, tag, 1, marked, html));
      } else if (rows.get(i).size() == width - 1 && isShared) {
        rows.get(i).forEach(cell -> cell(cell, tag, 1, marked, html));
      } else {
        loose(rows.get(i), tag, isShared ? width - 1 : width, marked, html);
      }
      html.append("</tr>");
    }
    html.append(heads == rows.size() ? "</thead>" : "</tbody>").append("</table></div>");
  }

  /** The rows above the first in which something was understood; one if nothing was. */
  private int headCount() {
    for (int i = 0; i < rows.size(); i++) {
      Span row =
          new Span(rows.get(i).get(0).start(), rows.get(i).get(rows.get(i).size() - 1).end());
      if (reading.marks().stream()
          .anyMatch(mark -> mark.kind().equals("row") && mark.span().overlaps(row))) {
        return i;
      }
    }
    return 1;
  }

  /** Number of rows that share the first cell of a full one. */
  private int sharing(int full, int width) {
    int end = full + 1;
    while (end < rows.size() && rows.get(end).size() < width) {
      end++;
    }
    return end - full;
  }

  private static void cell(
      Span cell, String tag, int height, MarkedText marked, StringBuilder html) {
    html.append('<').append(tag);
    html.append(height > 1 ? " rowspan=\"" + height + '"' : "").append('>');
    marked.write(cell, html);
    html.append("</").append(tag).append('>');
  }

  private static void loose(
      List<Span> cells, String tag, int width, MarkedText marked, StringBuilder html) {
    html.append('<').append(tag).append(" class=\"loose\" colspan=\"").append(width).append("\">");
    for (Span cell : cells) {
      html.append("<span>");
      marked.write(cell, html);
      html.append("</span> ");
    }
    html.append("</").append(tag).append('>');
  }
}
