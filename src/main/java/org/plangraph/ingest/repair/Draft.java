package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.OffsetMap.Segment;

/**
 * A text under repair that remembers, unit by unit, where in the source it came from.
 *
 * <p>All offsets are UTF-16 units.
 */
public final class Draft {

  private String text;

  /** Where each unit came from; null as long as each still stands where it stood. */
  private int @Nullable [] from;

  private int @Nullable [] to;

  /** Begins with the source text itself. */
  public Draft(String source) {
    this.text = source;
  }

  /** The text as it stands now. */
  public String text() {
    return text;
  }

  /**
   * Makes all {@code edits} at once.
   *
   * @param edits in order, without overlap, in offsets of the present text
   */
  public void apply(List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    int length = text.length();
    int checked = 0;
    for (Edit edit : edits) {
      if (edit.start() < checked || edit.end() < edit.start()) {
        throw new IllegalArgumentException("edits overlap or are out of order at " + edit.start());
      }
      checked = edit.end();
      length += edit.replacement().length() - (edit.end() - edit.start());
    }
    Rewrite rewrite = new Rewrite(length);
    int done = 0;
    for (Edit edit : edits) {
      rewrite.keep(done, edit.start());
      rewrite.replace(edit);
      done = edit.end();
    }
    rewrite.keep(done, text.length());
    this.text = rewrite.text.toString();
    this.from = rewrite.from;
    this.to = rewrite.to;
  }

  /** The way from the present text back to the source. */
  public OffsetMap map() {
    if (from == null) {
      return OffsetMap.identity(text.length());
    }
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    while (start < from.length) {
      int end = isPlain(start) ? endOfRun(start) : endOfBlock(start);
      segments.add(new Segment(start, end, from[start], to[end - 1]));
      start = end;
    }
    return new OffsetMap(segments);
  }

  private boolean isPlain(int unit) {
    return to[unit] - from[unit] == 1;
  }

  private int endOfRun(int start) {
    int end = start + 1;
    while (end < from.length && isPlain(end) && from[end] == to[end - 1]) {
      end++;
    }
    return end;
  }

  private int endOfBlock(int start) {
    int end = start + 1;
    while (end < from.length && from[end] == from[start] && to[end] == to[start]) {
      end++;
    }
    boolean looksEven = end - start == to[start] - from[start];
    return looksEven ? start + 1 : end;
  }

  private final class Rewrite {

    private final StringBuilder text;
    private final int[] from;
    private final int[] to;

    Rewrite(int length) {
      this.text = new StringBuilder(length);
      this.from = new int[length];
      this.to = new int[length];
    }

    void keep(int start, int end) {
      if (Draft.this.from == null) {
        for (int i = start; i < end; i++) {
          from[text.length() + i - start] = i;
          to[text.length() + i - start] = i + 1;
        }
      } else {
        System.arraycopy(Draft.this.from, start, from, text.length(), end - start);
        System.arraycopy(Draft.this.to, start, to, text.length(), end - start);
      }
      text.append(Draft.this.text, start, end);
    }

    void replace(Edit edit) {
      String replacement = edit.replacement();
      if (replacement.length() == edit.end() - edit.start()) {
        int at = text.length();
        keep(edit.start(), edit.end());
        text.replace(at, text.length(), replacement);
        return;
      }
      int sourceStart = sourceStart(edit.start());
      int sourceEnd = edit.end() > edit.start() ? Draft.this.sourceEnd(edit.end()) : sourceStart;
      int at = text.length();
      Arrays.fill(from, at, at + replacement.length(), sourceStart);
      Arrays.fill(to, at, at + replacement.length(), sourceEnd);
      text.append(replacement);
    }

    private int sourceStart(int unit) {
      if (unit < Draft.this.text.length()) {
        return Draft.this.from == null ? unit : Draft.this.from[unit];
      }
      return unit == 0 ? 0 : Draft.this.sourceEnd(unit);
    }
  }

  private int sourceEnd(int unit) {
    return to == null ? unit : to[unit - 1];
  }
}
