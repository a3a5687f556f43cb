package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Span;
import org.plangraph.record.PlanHeading;
import org.plangraph.record.PlanReading;
import org.plangraph.record.TextChange;

/** Writes a plan's text line by line: headings, boxes, tables and paragraphs. */
final class PlanHtml {

  private static final Pattern CELL_END = Pattern.compile("\\s*\\|");
  private static final Pattern HEADING_END = Pattern.compile("[。：:；;,，]");
  private static final Pattern BOX_LINE_END = Pattern.compile("[。；]\\h+");
  private static final Pattern EMPTY = Pattern.compile("[\\s|]*");

  private final PlanReading reading;
  private final MarkedText marked;
  private final TreeMap<Integer, PlanHeading> headings = new TreeMap<>();
  private final StringBuilder html = new StringBuilder();
  private PlanTable table;
  private boolean isInBox;

  /**
   * A writer.
   *
   * @param reading the plan
   * @param changes what of its repairs is shown
   */
  PlanHtml(PlanReading reading, List<TextChange> changes) {
    this.reading = reading;
    this.marked = new MarkedText(reading, changes);
    this.table = new PlanTable(reading);
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
    marked.end(html);
    return html.toString();
  }

  private void line(Span line) {
    if (line.of(reading.text()).isBlank()) {
      return;
    }
    List<Span> cells = cells(line);
    boolean isRow = cells.size() >= (table.isEmpty() ? 3 : 2);
    PlanHeading heading = headings.get(line.start());
    if (heading != null || !isRow) {
      endTable();
    }
    int from = line.start();
    while (heading != null) {
      from = heading(heading, line);
      heading = headings.get(from);
    }
    if (isRow) {
      table.add(cells);
      return;
    }
    paragraph(new Span(from, line.end()));
    if (line.of(reading.text()).stripTrailing().endsWith("|")) {
      endBox();
    }
  }

  /** Writes a heading with the mark that ends it where it runs into its paragraph. */
  private int heading(PlanHeading heading, Span line) {
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
    int end = Math.min(heading.span().end(), line.end());
    Matcher mark = HEADING_END.matcher(reading.text()).region(end, line.end());
    int next = mark.lookingAt() ? mark.end() : end;
    marked.write(new Span(heading.span().start(), next), html);
    html.append("</").append(tag).append('>');
    return next;
  }

  /** Headings that run into a paragraph begin one of their own. */
  private void paragraph(Span rest) {
    int from = rest.start();
    for (PlanHeading inner : headings.subMap(rest.start(), false, rest.end(), false).values()) {
      block(new Span(from, inner.span().start()));
      from = heading(inner, rest);
    }
    if (isInBox) {
      boxed(from, rest.end());
    } else {
      block(new Span(from, rest.end()));
    }
  }

  /** A flattened box keeps a blank behind the full stop of each of its paragraphs. */
  private void boxed(int start, int end) {
    int from = start;
    Matcher stop = BOX_LINE_END.matcher(reading.text()).region(start, end);
    while (stop.find()) {
      block(new Span(from, stop.end()));
      from = stop.end();
    }
    block(new Span(from, end));
  }

  private void block(Span span) {
    if (span.length() > 0 && !EMPTY.matcher(span.of(reading.text())).matches()) {
      html.append("<p>");
      marked.write(span, html);
      html.append("</p>");
    }
  }

  private void endTable() {
    if (!table.isEmpty()) {
      table.write(marked, html);
      table = new PlanTable(reading);
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
