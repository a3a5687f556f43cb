package org.plangraph.generate;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plan as they grow. */
final class Lines {

  private final List<String> lines = new ArrayList<>();
  private int length;

  void add(String line) {
    lines.add(line);
    length += line.length() + 1;
  }

  int length() {
    return length;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
