package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.model.PageBox;
import org.plangraph.model.Span;

/** Writes blocks one after the other as text, and keeps where each of its lines is printed. */
final class TextFlow {

  private static final float INDENT = 1.2f;

  private final StringBuilder text = new StringBuilder();
  private final List<PageBox> boxes = new ArrayList<>();

  static PdfText of(List<Block> blocks, List<Line> notes) {
    TextFlow flow = new TextFlow();
    float[] margins = {margin(blocks, 0), margin(blocks, 1), margin(blocks, 2)};
    for (Block block : blocks) {
      if (block instanceof Line line) {
        flow.line(line, margins[line.column()]);
      } else if (block instanceof PrintedTable table) {
        flow.table(table);
      }
    }
    notes.forEach(flow::note);
    return new PdfText(flow.text.toString(), flow.boxes);
  }

  /** A line, an indent as two wide blanks, tabs between its parts. */
  private void line(Line line, float margin) {
    List<Words> segments = line.segments();
    if (segments.size() == 1 && line.box().left() - margin > INDENT * line.size()) {
      text.append("　　");
    }
    for (int i = 0; i < segments.size(); i++) {
      text.append(i == 0 ? "" : "\t");
      put(segments.get(i));
    }
    text.append('\n');
  }

  private void note(Line line) {
    text.append(line.startsWithMark() ? "注" + line.mark() + "：" : "注：");
    line.segments().forEach(this::put);
    text.append('\n');
  }

  private void table(PrintedTable table) {
    int heads = table.headCount();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Cell> row = table.rows().get(r);
      if (row.stream()
          .noneMatch(cell -> !cell.isEmpty() && cell.below() == 0 && cell.right() == 0)) {
        continue;
      }
      for (Cell cell : row) {
        if (cell.right() == 0 || r < heads) {
          cell(cell);
        }
        text.append(" | ");
      }
      text.setLength(text.length() - 1);
      text.append('\n');
    }
  }

  private void cell(Cell cell) {
    int start = text.length();
    for (Words words : cell.pieces()) {
      text.append(Cell.separator(text.substring(start), words.text()));
      put(words);
    }
  }

  private void put(Words words) {
    int start = text.length();
    text.append(words.text().replace('|', '/').replace('｜', '/'));
    Box box = words.box();
    boxes.add(
        new PageBox(
            new Span(start, text.length()),
            box.page(),
            box.left(),
            box.top(),
            box.right(),
            box.bottom()));
  }

  /** Left edge that most lines of a column share. */
  private static float margin(List<Block> blocks, int column) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Line line && line.column() == column) {
        counts.merge(Math.round(line.box().left() / 3), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
        .map(entry -> entry.getKey() * 3f)
        .orElse(0f);
  }
}
