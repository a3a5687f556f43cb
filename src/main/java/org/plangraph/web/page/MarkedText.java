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
import org.plangraph.record.TextChange;

/** Writes stretches of a plan's text, escaped, with a link where something was understood. */
final class MarkedText {

  private final PlanReading reading;
  private final List<PlanMark> marks;
  private final Set<String> anchored = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final List<PlanMark> open = new ArrayList<>();
  private final ChangedText changed;
  private int next;

  /**
   * A writer.
   *
   * @param reading the plan
   * @param changes what of its repairs is shown
   */
  MarkedText(PlanReading reading, List<TextChange> changes) {
    this.reading = reading;
    this.marks = reading.marks();
    this.changed = new ChangedText(changes);
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
    changed.addCuts(span, cuts);
    int from = span.start();
    for (int to : cuts.tailSet(from, false)) {
      piece(new Span(from, to), here, html);
      from = to;
    }
  }

  /** Writes what is left: what was taken out behind the last span. */
  void end(StringBuilder html) {
    changed.writeTakenOut(reading.text().length(), html);
  }

  private void piece(Span piece, List<PlanMark> here, StringBuilder html) {
    changed.writeTakenOut(piece.start(), html);
    List<PlanMark> over =
        here.stream()
            .filter(mark -> mark.span().overlaps(piece))
            .sorted(Comparator.comparingInt(mark -> mark.span().length()))
            .toList();
    if (over.isEmpty() || piece.of(reading.text()).isBlank()) {
      changed.write(piece, reading.text(), html);
      return;
    }
    over.stream().filter(mark -> anchored.add(mark.evidence())).forEach(mark -> anchor(mark, html));
    open(over, html);
    changed.write(piece, reading.text(), html);
    html.append("</a>");
  }

  private static void anchor(PlanMark mark, StringBuilder html) {
    html.append("<span class=\"anchor\" id=\"e-").append(mark.evidence()).append("\"></span>");
  }

  /** A link to the innermost item; only its first piece is a stop of the keyboard. */
  private void open(List<PlanMark> over, StringBuilder html) {
    PlanMark inner = over.get(0);
    html.append("<a class=\"m k-").append(inner.kind());
    html.append("\" href=\"").append(link(inner));
    html.append(reached.add(inner.evidence()) ? "" : "\" tabindex=\"-1");
    html.append("\" data-items=\"");
    over.stream()
        .map(mark -> mark.kind() + "/" + mark.item())
        .distinct()
        .forEach(item -> html.append(item).append(' '));
    html.append("\" data-evidence=\"");
    over.forEach(mark -> html.append(mark.evidence()).append(' '));
    html.append("\">");
  }

  private String link(PlanMark mark) {
    return "/doc/id/plan/" + reading.plan() + "/" + mark.kind() + "/" + mark.item();
  }
}
