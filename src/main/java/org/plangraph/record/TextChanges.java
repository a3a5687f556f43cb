package org.plangraph.record;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.Span;
import org.plangraph.text.CodePoints;

/** Finds what repairs changed, by laying the normal text on its source. All counts code points. */
final class TextChanges {

  private final int[] text;
  private final int[] source;
  private final CodePoints units;
  private final List<TextChange> found = new ArrayList<>();
  private Span changed = new Span(0, 0);
  private Span origin = new Span(0, 0);

  private TextChanges(String text, String source) {
    this.text = text.codePoints().toArray();
    this.source = source.codePoints().toArray();
    this.units = new CodePoints(text);
  }

  /**
   * All changes in the order of the text; changes that touch are one.
   *
   * @param text normal text
   * @param source source text
   * @param segments the map between them in code points
   */
  static List<TextChange> find(String text, String source, List<OffsetMap.Segment> segments) {
    TextChanges changes = new TextChanges(text, source);
    int read = 0;
    for (OffsetMap.Segment segment : segments) {
      changes.add(segment.start(), segment.start(), read, segment.sourceStart());
      changes.compare(segment);
      read = segment.sourceEnd();
    }
    int end = changes.text.length;
    changes.add(end, end, read, changes.source.length);
    changes.close();
    return List.copyOf(changes.found);
  }

  private void compare(OffsetMap.Segment segment) {
    int length = segment.end() - segment.start();
    if (length != segment.sourceEnd() - segment.sourceStart()) {
      add(segment.start(), segment.end(), segment.sourceStart(), segment.sourceEnd());
      return;
    }
    for (int i = 0; i < length; i++) {
      int at = segment.start() + i;
      int there = segment.sourceStart() + i;
      if (text[at] != source[there]) {
        add(at, at + 1, there, there + 1);
      }
    }
  }

  private void add(int start, int end, int sourceStart, int sourceEnd) {
    if (start == end && sourceStart == sourceEnd) {
      return;
    }
    if (changed.end() != start || origin.end() != sourceStart) {
      close();
      changed = new Span(start, start);
      origin = new Span(sourceStart, sourceStart);
    }
    changed = new Span(changed.start(), end);
    origin = new Span(origin.start(), sourceEnd);
  }

  private void close() {
    if (changed.length() > 0 || origin.length() > 0) {
      found.add(
          new TextChange(
              new Span(units.toUnit(changed.start()), units.toUnit(changed.end())),
              new String(source, origin.start(), origin.length())));
    }
  }
}
