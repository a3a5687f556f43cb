package org.plangraph.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraphs and table rows of a plan as they grow. */
final class Lines {

  /**
   * A line.
   *
   * @param text as it stands in plain text
   * @param cells its cells if it is the row of a table
   */
  record Line(String text, Optional<List<String>> cells) {}

  private final List<Line> lines = new ArrayList<>();
  private int length;

  void add(String text) {
    add(new Line(text, Optional.empty()));
  }

  void addRow(List<String> cells, TableLayout layout) {
    add(new Line(layout.line(cells), Optional.of(cells)));
  }

  private void add(Line line) {
    lines.add(line);
    length += line.text().length() + 1;
  }

  int length() {
    return length;
  }

  List<Line> all() {
    return List.copyOf(lines);
  }
}
