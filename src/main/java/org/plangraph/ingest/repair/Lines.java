package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text, as steps that look at whole lines need them. */
final class Lines {

  private Lines() {}

  /**
   * One line.
   *
   * @param start first unit
   * @param end unit behind the last, the line feed left out
   * @param next first unit of the next line
   * @param words the line without blanks at its ends
   */
  record Line(int start, int end, int next, String words) {

    boolean isBlank() {
      return words.isEmpty();
    }

    Edit drop() {
      return Edit.drop(start, next);
    }
  }

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int next = feed < 0 ? end : feed + 1;
      lines.add(new Line(start, end, next, text.substring(start, end).strip()));
      start = next;
    }
    return lines;
  }
}
