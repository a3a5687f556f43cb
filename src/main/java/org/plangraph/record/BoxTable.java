package org.plangraph.record;

import java.util.Locale;
import org.plangraph.model.PageBox;
import org.plangraph.model.Source;
import org.plangraph.model.Span;
import org.plangraph.text.CodePoints;

/** Where the lines of a source with pages are printed, tab-separated. */
final class BoxTable {

  private final Source source;

  BoxTable(Source source) {
    this.source = source;
  }

  /**
   * A line a box: source start and end in code points, page, left, top, right, bottom in points.
   */
  String rows() {
    CodePoints points = new CodePoints(source.text());
    StringBuilder rows = new StringBuilder();
    for (PageBox box : source.boxes()) {
      Span span = points.of(box.span());
      rows.append(
          String.format(
              Locale.ROOT,
              "%d\t%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\n",
              span.start(),
              span.end(),
              box.page(),
              box.left(),
              box.top(),
              box.right(),
              box.bottom()));
    }
    return rows.toString();
  }
}
