package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.OffsetMap.Segment;

/**
 * A text under repair that remembers, piece by piece, where in the source it came from.
 *
 * <p>All offsets are UTF-16 units.
 */
public final class Draft {

  private String text;
  private List<Piece> pieces;

  /**
   * Units that stand together here and there.
   *
   * @param length number of units here
   * @param from first unit of the source
   * @param to unit behind the last of the source
   * @param even whether unit answers unit; else each answers for all of the source's
   */
  private record Piece(int length, int from, int to, boolean even) {

    Piece part(int start, int size) {
      return even
          ? new Piece(size, from + start, from + start + size, true)
          : new Piece(size, from, to, false);
    }

    boolean goesOnWith(Piece next) {
      return even && next.even
          ? to == next.from
          : !even && !next.even && from == next.from && to == next.to;
    }

    Piece with(Piece next) {
      return new Piece(length + next.length, from, next.to, even);
    }

    int sourceStart(int unit) {
      return even ? from + unit : from;
    }
  }

  /** Begins with the source text itself. */
  public Draft(String source) {
    this.text = source;
    this.pieces =
        source.isEmpty()
            ? List.of()
            : List.of(new Piece(source.length(), 0, source.length(), true));
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
    Rewrite rewrite = new Rewrite(lengthAfter(edits));
    int done = 0;
    for (Edit edit : edits) {
      rewrite.keep(edit.start() - done);
      rewrite.replace(edit);
      done = edit.end();
    }
    rewrite.keep(text.length() - done);
    this.text = rewrite.text.toString();
    this.pieces = rewrite.pieces;
  }

  private int lengthAfter(List<Edit> edits) {
    int length = text.length();
    int checked = 0;
    for (Edit edit : edits) {
      if (edit.start() < checked || edit.end() < edit.start()) {
        throw new IllegalArgumentException("edits overlap or are out of order at " + edit.start());
      }
      checked = edit.end();
      length += edit.replacement().length() - (edit.end() - edit.start());
    }
    return length;
  }

  /** The way from the present text back to the source. */
  public OffsetMap map() {
    List<Segment> segments = new ArrayList<>(pieces.size());
    int start = 0;
    for (Piece piece : pieces) {
      boolean looksEven = !piece.even() && piece.length() == piece.to() - piece.from();
      int step = looksEven ? 1 : piece.length();
      for (int end = start + piece.length(); start < end; start += step) {
        segments.add(new Segment(start, start + step, piece.from(), piece.to()));
      }
    }
    return new OffsetMap(segments);
  }

  /** Goes once through the present text and writes the next. */
  private final class Rewrite {

    private final StringBuilder text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int piece;
    private int offset;

    Rewrite(int length) {
      this.text = new StringBuilder(length);
    }

    void keep(int length) {
      text.append(Draft.this.text, at, at + length);
      advance(length, true);
    }

    void replace(Edit edit) {
      String replacement = edit.replacement();
      int length = edit.end() - edit.start();
      text.append(replacement);
      if (replacement.length() == length) {
        advance(length, true);
        return;
      }
      int start = sourceStart();
      int end = advance(length, false);
      if (!replacement.isEmpty()) {
        add(new Piece(replacement.length(), start, length == 0 ? start : end, false));
      }
    }

    /** Source unit of the present place. */
    private int sourceStart() {
      if (piece < Draft.this.pieces.size()) {
        return Draft.this.pieces.get(piece).sourceStart(offset);
      }
      return piece == 0 ? 0 : Draft.this.pieces.get(piece - 1).to();
    }

    /** Moves on and tells the source unit behind the last one passed. */
    private int advance(int length, boolean kept) {
      int end = 0;
      int left = length;
      while (left > 0) {
        Piece present = Draft.this.pieces.get(piece);
        Piece part = present.part(offset, Math.min(left, present.length() - offset));
        if (kept) {
          add(part);
        }
        end = part.to();
        left -= part.length();
        offset += part.length();
        if (offset == present.length()) {
          piece++;
          offset = 0;
        }
      }
      at += length;
      return end;
    }

    private void add(Piece next) {
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).goesOnWith(next)) {
        pieces.set(last, pieces.get(last).with(next));
      } else {
        pieces.add(next);
      }
    }
  }
}
