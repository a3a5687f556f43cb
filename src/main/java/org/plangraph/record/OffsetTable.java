package org.plangraph.record;

import java.util.List;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Span;
import org.plangraph.text.CodePoints;

/** The offset map of a document as tab-separated code points. */
final class OffsetTable {

  private final PlanDocument document;

  OffsetTable(PlanDocument document) {
    this.document = document;
  }

  /** A line a segment: normal start, normal end, source start, source end. */
  String rows() {
    CodePoints normal = new CodePoints(document.text());
    CodePoints source = new CodePoints(document.source().text());
    StringBuilder rows = new StringBuilder();
    for (OffsetMap.Segment segment : document.map().segments()) {
      Span from = normal.of(new Span(segment.start(), segment.end()));
      Span to = source.of(new Span(segment.sourceStart(), segment.sourceEnd()));
      rows.append(from.start()).append('\t').append(from.end()).append('\t');
      rows.append(to.start()).append('\t').append(to.end()).append('\n');
    }
    return rows.toString();
  }

  /** The segments that {@link #rows} wrote, in code points. */
  static List<OffsetMap.Segment> read(String rows) {
    return rows.lines().map(line -> segment(line.split("\t"))).toList();
  }

  private static OffsetMap.Segment segment(String[] cells) {
    return new OffsetMap.Segment(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]));
  }
}
