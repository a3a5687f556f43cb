package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Span;

/** Names that share one head: 人才强县、质量强县战略. */
final class SharedHead {

  private static final Pattern JOINT = Pattern.compile("[、和与及]");

  private SharedHead() {}

  /** Spans of the parts; the last one holds the head. */
  static List<Span> split(String folded, Span list) {
    List<Span> parts = new ArrayList<>();
    int start = list.start();
    Matcher joint = JOINT.matcher(folded).region(list.start(), list.end());
    while (joint.find()) {
      parts.add(new Span(start, joint.start()));
      start = joint.end();
    }
    parts.add(new Span(start, list.end()));
    return parts;
  }
}
