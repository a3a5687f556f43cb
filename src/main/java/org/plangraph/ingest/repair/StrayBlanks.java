package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out blanks that split words, numbers and quotations: “ 十四五 ”, 二 〇 三五, 13.1 万元, 1 .聚焦.
 *
 * <p>Blanks that carry structure stay: between Latin words and numbers, between cells, behind the
 * number of a chapter, at the head of a line, behind the first clause of a paragraph, and, unless
 * the whole copy is strewn with blanks, between Chinese characters.
 */
final class StrayBlanks implements RepairStep {

  private static final Pattern QUOTED = Pattern.compile("“");
  private static final Pattern BLANK_QUOTED = Pattern.compile("“[ \\u00a0]|\" [\\u4e00-\\u9fff]");
  private static final Pattern COMMA = Pattern.compile("[,，]");
  private static final Pattern BLANK_COMMA = Pattern.compile("[\\u4e00-\\u9fff] [,，]");
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile(
          "^\\s*第\\s*[一二三四五六七八九十百零〇\\d]+\\s*[篇章节部][分]?\\s*|^\\s*(专栏|表|图)\\s*\\d+([-—－]\\d+)?\\s*|^\\s*[一二三四五六七八九十]+、\\s*");
  private static final Pattern CAPTION = Pattern.compile("^\\s*(专栏|表|图)\\s*\\d.*");
  private static final double STREWN_SHARE = 0.25;

  @Override
  public String id() {
    return "drop-stray-blanks";
  }

  @Override
  public List<Edit> edits(String text) {
    boolean strewn = isStrewn(text);
    List<Edit> edits = new ArrayList<>();
    for (Lines.Line line : Lines.of(text)) {
      if (!line.isBlank() && hasInnerBlank(line.words())) {
        if (!RowForm.hasSeparators(line.words()) && !RowForm.isBlankParted(line.words())) {
          new BlankLine(
                  text, line, strewn && !CAPTION.matcher(line.words()).matches(), titleStart(line))
              .collect(edits);
        }
      }
    }
    return edits;
  }

  private static boolean hasInnerBlank(String words) {
    return words.chars().anyMatch(c -> c == ' ' || c == '\u00a0' || c == '\u3000');
  }

  private static int titleStart(Lines.Line line) {
    java.util.regex.Matcher matcher = NUMBERED_TITLE.matcher(line.words());
    int indent = 0;
    return matcher.find() ? line.start() + indent + matcher.end() : line.start();
  }

  private static boolean isStrewn(String text) {
    if (!Edits.holds(text, c -> c == ' ' || c == '\u00a0')) {
      return false;
    }
    return outweighs(BLANK_QUOTED, QUOTED, text) || outweighs(BLANK_COMMA, COMMA, text);
  }

  private static boolean outweighs(Pattern strewn, Pattern place, String text) {
    long found = strewn.matcher(text).results().count();
    return found > 10 && found > STREWN_SHARE * place.matcher(text).results().count();
  }
}
