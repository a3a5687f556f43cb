package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out marks of footnotes that a copy left in running text: 1000亿元①， and 1000亿元1，.
 *
 * <p>A plain digit is one only between a number's unit and the end of its clause, and only while
 * such digits count on from 1; a digit that belongs to a number is never touched.
 */
final class NoteMarks implements RepairStep {

  private static final Pattern RAISED =
      Pattern.compile("(?<=[\\u4e00-\\u9fff%）”])(?:[¹²³⁴-⁹⁰]{1,2}|[①-⑳](?=[，。；,;]))");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[%亿万元人吨亩米家个项座所张件岁年天里点煤])(?<=\\d(?:%|亿|万|元|人|吨|亩|米|家|个|项|座|所|张|件|岁|年|天|亿元|万元|万人|万吨|万亩|公里|平方米|平方公里|个百分点|吨标准煤))\\d{1,2}(?=[，。；,;])");

  @Override
  public String id() {
    return "drop-note-marks";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> raised =
        Edits.holds(text, NoteMarks::mayBeRaised) ? Edits.dropping(RAISED, text) : List.of();
    return raised.isEmpty() ? counted(text) : raised;
  }

  private static boolean mayBeRaised(int c) {
    return c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹' || c >= '①' && c <= '⑳';
  }

  private static List<Edit> counted(String text) {
    List<MatchResult> marks = GLUED.matcher(text).results().toList();
    List<Edit> edits = new ArrayList<>();
    for (MatchResult mark : marks) {
      if (!mark.group().equals(String.valueOf(edits.size() + 1))) {
        return List.of();
      }
      edits.add(Edit.drop(mark.start(), mark.end()));
    }
    return edits;
  }
}
