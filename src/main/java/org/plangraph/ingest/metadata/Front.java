package org.plangraph.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.ingest.outline.Outline;
import org.plangraph.model.Passage;
import org.plangraph.model.PassageKind;

/**
 * What stands before the first heading, and the beginning of the body.
 *
 * @param lines lines of the front, without blanks at their ends
 * @param opening front and first passages of the body in one text
 * @param ending last lines of the document
 * @param text all of the normal text
 */
record Front(List<String> lines, String opening, List<String> ending, String text) {

  private static final int OPENING_PASSAGES = 25;
  private static final int ENDING_PASSAGES = 4;
  private static final int LONGEST_OPENING = 20_000;

  static Front of(String text, Outline outline) {
    List<String> lines = new ArrayList<>();
    StringBuilder opening = new StringBuilder();
    int body = 0;
    for (Passage passage : outline.passages()) {
      String words = passage.span().of(text);
      if (passage.kind() == PassageKind.FRONT) {
        lines.add(words);
      } else if (passage.kind() != PassageKind.CONTENTS && body++ > OPENING_PASSAGES) {
        break;
      }
      if (opening.length() < LONGEST_OPENING) {
        opening.append(words, 0, Math.min(words.length(), LONGEST_OPENING)).append('\n');
      }
    }
    int size = outline.passages().size();
    List<String> ending =
        outline.passages().subList(Math.max(0, size - ENDING_PASSAGES), size).stream()
            .map(p -> p.span().of(text))
            .toList();
    return new Front(List.copyOf(lines), opening.toString(), ending, text);
  }
}
