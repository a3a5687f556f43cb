package org.plangraph.ingest.repair;

import java.util.List;

/** One line whose blanks are judged one by one. */
final class BlankLine {

  private static final String NO_BLANK_BEFORE = "，。、；：！？”’）》】％%,;:)";
  private static final String NO_BLANK_BEHIND = "“‘（《【、";
  private static final int LONGEST_LEAD = 60;

  private final String text;
  private final Lines.Line line;
  private final boolean strewn;
  private final int titleStart;
  private boolean inFirstClause = true;

  BlankLine(String text, Lines.Line line, boolean strewn, int titleStart) {
    this.text = text;
    this.line = line;
    this.strewn = strewn;
    this.titleStart = titleStart;
  }

  void collect(List<Edit> edits) {
    int start = line.start();
    while (start < line.end() && isBlank(text.charAt(start))) {
      start++;
    }
    for (int i = Math.max(start, titleStart); i < line.end(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        continue;
      }
      int end = i;
      while (end < line.end() && isBlank(text.charAt(end))) {
        end++;
      }
      if (end == line.end()) {
        return;
      }
      if (isStray(i, end)) {
        edits.add(Edit.drop(i, end));
      }
      i = end - 1;
    }
  }

  private boolean isStray(int start, int end) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    char behind = text.charAt(end);
    boolean single = end - start == 1;
    if (isLeadMark(start, before)) {
      return NO_BLANK_BEFORE.indexOf(behind) >= 0;
    }
    if (NO_BLANK_BEFORE.indexOf(behind) >= 0 || NO_BLANK_BEHIND.indexOf(before) >= 0) {
      return single || strewn;
    }
    if (isDigitOrLetter(before) && isDigitOrLetter(behind)) {
      return strewn && single && isSplitNumber(start, end);
    }
    if (behind == '.'
        || before == '.'
        || isAmpersandOrSlash(before)
        || isAmpersandOrSlash(behind)) {
      return single;
    }
    if (isListNumber(before, end)) {
      return false;
    }
    if (isDigitOrLetter(before) || isDigitOrLetter(behind)) {
      return single && (isHan(before) || isHan(behind) || strewn);
    }
    return strewn && single;
  }

  /**
   * Whether the blank follows the mark that ends the first clause: a run-in heading may stand
   * before it.
   */
  private boolean isLeadMark(int start, char before) {
    if (!inFirstClause || "。：:,，".indexOf(before) < 0) {
      return false;
    }
    inFirstClause = false;
    String lead = text.substring(line.start(), start - 1);
    boolean strewnMark = !lead.isEmpty() && isBlank(lead.charAt(lead.length() - 1));
    return !strewnMark
        && lead.length() <= LONGEST_LEAD
        && lead.chars().noneMatch(c -> "。：:,，".indexOf(c) >= 0);
  }

  /** Whether an item of a flattened list begins behind the blank: … 1.蓝天行动。 */
  private boolean isListNumber(char before, int at) {
    int end = at;
    while (end < line.end() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean numbered =
        end > at && end - at <= 2 && end + 1 < line.end() && ".．、".indexOf(text.charAt(end)) >= 0;
    return numbered && !isDigitOrLetter(before) && !Character.isDigit(text.charAt(end + 1));
  }

  private boolean isSplitNumber(int start, int end) {
    char before = text.charAt(start - 1);
    char behind = text.charAt(end);
    boolean digits = Character.isDigit(before) && Character.isDigit(behind);
    boolean loneBefore = start < 2 || !Character.isDigit(text.charAt(start - 2));
    boolean loneBehind = end + 1 >= text.length() || !Character.isDigit(text.charAt(end + 1));
    return digits && loneBefore && loneBehind;
  }

  private static boolean isAmpersandOrSlash(char c) {
    return c == '&' || c == '/' || c == '＆';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u3000';
  }

  private static boolean isDigitOrLetter(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff' || c == '〇';
  }
}
