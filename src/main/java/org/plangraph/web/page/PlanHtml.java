package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plangraph.model.Span;
import org.plangraph.record.PlanHeading;
import org.plangraph.record.PlanReading;

/** Writes a plan's text line by line: headings, boxes, tables and paragraphs. */
final class PlanHtml {

  private static final Pattern CELL_END = Pattern.compile("\\s*\\|");

  private final PlanReading reading;
  private final MarkedText marked;
  private final TreeMap<Integer, PlanHeading> headings = new TreeMap<>();
  private final StringBuilder html = new StringBuilder();
  private boolean isInBox;
  private boolean isInTable;

  PlanHtml(PlanReading reading) {
    this.reading = reading;
    this.marked = new MarkedText(reading);
    reading.headings().forEach(heading -> headings.put(heading.span().start(), heading));
  }

  String write() {
    String text = reading.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      line(new Span(start, end));
      start = end + 1;
    }
    endTable();
    endBox();
    return html.toString();
  }

  private void line(Span line) {
    if (line.of(reading.text()).isBlank()) {
      return;
    }
    List<Span> cells = cells(line);
    PlanHeading heading = headings.get(line.start());
    if (heading != null || cells.size() < 3) {
      endTable();
    }
    int from = line.start();
    while (heading != null) {
      heading(heading);
      from = Math.min(heading.span().end(), line.end());
      heading = headings.get(from);
    }
    Span rest = new Span(from, line.end());
    if (cells.size() >= 3) {
      row(cells);
    } else {
      paragraph(rest);
    }
  }

  private void heading(PlanHeading heading) {
    endBox();
    if (heading.kind().equals("box")) {
      html.append("<aside class=\"box\">");
      isInBox = true;
    }
    String tag =
        heading.kind().equals("heading")
            ? "h" + Math.max(2, Math.min(6, heading.level() + 1))
            : "h4";
    html.append('<').append(tag).append(" id=\"s-").append(heading.key()).append("\">");
    marked.write(heading.span(), html);
    html.append("</").append(tag).append('>');
  }

  /** Headings that run into a paragraph begin one of their own. */
  private void paragraph(Span rest) {
    int from = rest.start();
    for (PlanHeading inner : headings.subMap(rest.start(), false, rest.end(), false).values()) {
      block(new Span(from, inner.span().start()));
      heading(inner);
      from = Math.min(inner.span().end(), rest.end());
    }
    block(new Span(from, rest.end()));
  }

  private void block(Span span) {
    if (span.length() > 0 && !span.of(reading.text()).isBlank()) {
      html.append("<p>");
      marked.write(span, html);
      html.append("</p>");
    }
  }

  private void row(List<Span> cells) {
    if (!isInTable) {
      html.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"plan-table\"><tbody>");
      isInTable = true;
    }
    html.append("<tr>");
    for (Span cell : cells) {
      html.append("<td>");
      marked.write(cell, html);
      html.append("</td>");
    }
    html.append("</tr>");
  }

  private void endTable() {
    if (isInTable) {
      html.append("</tbody></table></div>");
      isInTable = false;
    }
  }

  private void endBox() {
    endTable();
    if (isInBox) {
      html.append("</aside>");
      isInBox = false;
    }
  }

  private List<Span> cells(Span line) {
    List<Span> cells = new ArrayList<>();
    String text = line.of(reading.text());
    int from = 0;
    for (var bar = CELL_END.matcher(text); bar.find(); from = bar.end()) {
      cells.add(new Span(line.start() + from, line.start() + bar.start()));
    }
    if (from < text.length()) {
      cells.add(new Span(line.start() + from, line.end()));
    }
    return cells;
  }
}
