package org.plangraph.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes every line end a single line feed; form feeds and Unicode separators count as line ends.
 */
final class LineEnds implements RepairStep {

  private static final Pattern ODD = Pattern.compile("\r\n|[\r\f\u000B\u0085\u2028\u2029]");

  @Override
  public String id() {
    return "unify-line-ends";
  }

  @Override
  public List<Edit> edits(String text) {
    if (!Edits.holds(
        text,
        c ->
            c == '\r'
                || c == '\f'
                || c == '\u000B'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029')) {
      return List.of();
    }
    return Edits.ofMatches(ODD, text, match -> "\n");
  }
}
