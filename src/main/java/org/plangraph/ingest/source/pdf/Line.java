package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A printed line.
 *
 * @param glyphs its glyphs from left to right, blank ones included
 * @param size size of the largest of them, in points
 * @param base base line of the largest
 * @param column 1 or 2 where running text is set in two columns, else 0
 */
record Line(List<Glyph> glyphs, float size, float base, int column) implements Block {

  private static final float CELL_GAP = 1.6f;
  private static final float WORD_GAP = 0.2f;
  private static final float MARK = 0.75f;
  private static final float RAISED = 0.15f;

  static Line of(List<Glyph> glyphs) {
    Glyph largest = glyphs.get(0);
    for (Glyph glyph : glyphs) {
      largest = glyph.size() > largest.size() ? glyph : largest;
    }
    return new Line(List.copyOf(glyphs), largest.size(), largest.box().bottom(), 0);
  }

  /** This line as one of a column of running text. */
  Line inColumn(int place) {
    return new Line(glyphs, size, base, place);
  }

  @Override
  public Box box() {
    return box(glyphs);
  }

  /** The line in one piece, tabs where wide gaps part it. */
  String text() {
    return segments().stream().map(Words::text).collect(Collectors.joining("\t"));
  }

  /** Parts of the line between wide gaps, marks of notes left out. */
  List<Words> segments() {
    List<Words> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isBlank() || isMark(i)) {
        blank |= glyph.isBlank();
        continue;
      }
      if (!open.isEmpty()
          && glyph.box().left() - open.get(open.size() - 1).box().right() > CELL_GAP * size) {
        segments.add(new Words(text.toString(), box(open)));
        open.clear();
        text.setLength(0);
      }
      text.append(open.isEmpty() ? "" : gap(open.get(open.size() - 1), glyph, blank))
          .append(glyph.text().strip());
      open.add(glyph);
      blank = false;
    }
    if (!open.isEmpty()) {
      segments.add(new Words(text.toString(), box(open)));
    }
    return segments;
  }

  /** Number of the note that the line begins with or refers to, empty where there is none. */
  String mark() {
    return IntStream.range(0, glyphs.size())
        .filter(this::isMark)
        .mapToObj(i -> glyphs.get(i).text())
        .collect(Collectors.joining());
  }

  boolean startsWithMark() {
    return isMark(0);
  }

  /**
   * A small raised digit is the mark of a note and no part of the words, unless it is a power: m²,
   * 10⁴.
   */
  private boolean isMark(int index) {
    return isRaised(glyphs.get(index)) && (index == 0 || !isPowerOf(glyphs.get(index - 1)));
  }

  private boolean isRaised(Glyph glyph) {
    return glyph.size() < MARK * size
        && base - glyph.box().bottom() > RAISED * size
        && glyph.text().matches("[\\d①-⑳\\[\\]]");
  }

  private boolean isPowerOf(Glyph before) {
    return !isRaised(before) && before.text().matches("[A-Za-z0-9)]");
  }

  /**
   * Latin words keep their blank; between Chinese characters there is one only where it was set.
   */
  private String gap(Glyph before, Glyph behind, boolean blank) {
    boolean latin = before.text().charAt(0) < 128 && behind.text().charAt(0) < 128;
    return blank || latin && behind.box().left() - before.box().right() > WORD_GAP * size
        ? " "
        : "";
  }

  private static Box box(List<Glyph> part) {
    return part.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
  }
}
