package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts glyphs into lines by their base lines; small raised ones belong to the line that they touch.
 */
final class Lines {

  private static final float SAME_BASE = 0.3f;
  private static final float SMALL = 0.8f;

  private Lines() {}

  static List<Line> of(List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    for (Glyph glyph :
        glyphs.stream()
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().bottom()))
            .toList()) {
      List<Glyph> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null
          || glyph.box().bottom() - last.get(0).box().bottom()
              > SAME_BASE * Math.max(6, Math.min(glyph.size(), last.get(0).size()))) {
        last = new ArrayList<>();
        rows.add(last);
      }
      last.add(glyph);
    }
    lowerRaised(rows);
    return rows.stream()
        .filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank()))
        .map(Lines::line)
        .toList();
  }

  private static void lowerRaised(List<List<Glyph>> rows) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      float size = size(rows.get(i));
      float below = size(rows.get(i + 1));
      float step = rows.get(i + 1).get(0).box().bottom() - rows.get(i).get(0).box().bottom();
      if (size < SMALL * below && step < SMALL * below) {
        rows.get(i + 1).addAll(rows.remove(i));
      }
    }
  }

  private static float size(List<Glyph> row) {
    return (float) row.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  private static Line line(List<Glyph> row) {
    List<Glyph> sorted =
        new ArrayList<>(
            row.stream().sorted(Comparator.comparingDouble(glyph -> glyph.box().left())).toList());
    while (sorted.get(0).isBlank()) {
      sorted.remove(0);
    }
    return Line.of(sorted);
  }
}
