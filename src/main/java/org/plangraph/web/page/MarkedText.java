package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plangraph.model.Span;
import org.plangraph.record.PlanMark;
import org.plangraph.record.PlanReading;
import org.springframework.web.util.HtmlUtils;

/** Writes stretches of a plan's text, escaped, with a link where something was understood. */
final class MarkedText {

  private final PlanReading reading;
  private final List<PlanMark> marks;
  private final Set<String> anchored = new HashSet<>();
  private final List<PlanMark> open = new ArrayList<>();
  private int next;

  MarkedText(PlanReading reading) {
    this.reading = reading;
    this.marks = reading.marks();
  }

  /** Writes a span; spans come in the order of the text. */
  void write(Span span, StringBuilder html) {
    while (next < marks.size() && marks.get(next).span().start() < span.end()) {
      open.add(marks.get(next++));
    }
    open.removeIf(mark -> mark.span().end() <= span.start());
    List<PlanMark> here = open.stream().filter(mark -> mark.span().overlaps(span)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (PlanMark mark : here) {
      cuts.add(Math.max(span.start(), mark.span().start()));
      cuts.add(Math.min(span.end(), mark.span().end()));
    }
    int from = span.start();
    for (int to : cuts.tailSet(from, false)) {
      piece(new Span(from, to), here, html);
      from = to;
    }
  }

  private void piece(Span piece, List<PlanMark> here, StringBuilder html) {
    List<PlanMark> over =
        here.stream()
            .filter(mark -> mark.span().overlaps(piece))
            .sorted(Comparator.comparingInt(mark -> mark.span().length()))
            .toList();
    String text = HtmlUtils.htmlEscape(piece.of(reading.text()), "UTF-8");
    if (over.isEmpty()) {
      html.append(text);
      return;
    }
    over.stream()
        .filter(mark -> anchored.add(mark.evidence()))
        .forEach(
            mark ->
                html.append("<span class=\"anchor\" id=\"e-")
                    .append(mark.evidence())
                    .append("\"></span>"));
    PlanMark inner = over.get(0);
    html.append("<a class=\"m k-")
        .append(inner.kind())
        .append("\" href=\"")
        .append(link(inner))
        .append("\" data-items=\"");
    over.stream()
        .map(mark -> mark.kind() + "/" + mark.item())
        .distinct()
        .forEach(item -> html.append(item).append(' '));
    html.append("\" data-evidence=\"");
    over.forEach(mark -> html.append(mark.evidence()).append(' '));
    html.append("\">").append(text).append("</a>");
  }

  private String link(PlanMark mark) {
    return "/doc/id/plan/" + reading.plan() + "/" + mark.kind() + "/" + mark.item();
  }
}
