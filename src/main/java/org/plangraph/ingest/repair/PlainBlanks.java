package org.plangraph.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/** Makes no-break, thin and other typographic blanks plain ones; the ideographic blank stays. */
final class PlainBlanks implements RepairStep {

  private static final Pattern ODD = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f]+");

  @Override
  public String id() {
    return "unify-blanks";
  }

  @Override
  public List<Edit> edits(String text) {
    if (!Edits.holds(
        text, c -> c == 0xA0 || c >= 0x2000 && c <= 0x205F && Character.isSpaceChar(c))) {
      return List.of();
    }
    return Edits.ofMatches(ODD, text, match -> " ".repeat(match.group().length()));
  }
}
