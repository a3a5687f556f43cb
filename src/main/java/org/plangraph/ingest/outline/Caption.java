package org.plangraph.ingest.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.SectionKind;

/** Captions of boxes, tables and figures, numbered or not. */
final class Caption {

  static final Pattern BOX =
      Pattern.compile(
          "[【\\[]?专\\s*[栏拦]\\s*(?:\\d{1,3}(?:\\s*[-—－–.．]\\s*\\d{1,3})?|[一二三四五六七八九十]{1,3})?[】\\]]?\\s*[:：]?\\s*");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?:附?表\\s*(?:\\d{1,2}(?:\\s*[-—－–.．]\\s*\\d{1,2})?|[一二三四五六七八九十]{1,3}))\\s*[:：]?\\s*\\S.{2,48}");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:附?图\\s*(?:\\d{1,2}(?:\\s*[-—－–.．]\\s*\\d{1,2})?|[一二三四五六七八九十]{1,3}))\\s*[:：]?\\s*\\S.{2,48}");
  private static final Pattern BARE_TABLE =
      Pattern.compile(".{0,36}(?:主要指标|指标体系|指标|指标表|一览表|指标(?:完成|目标|实现)情况|情况表|目标表|规划表)(?:表|情况)?");
  private static final Pattern NO_CAPTION = Pattern.compile(".*[。；;！？：:].*|[(（]?[一二三四五六七八九十\\d].*");
  private static final int LONGEST = 60;

  private Caption() {}

  /** Kind of a numbered caption that {@code words} begin with, null where they begin with none. */
  static @Nullable SectionKind kindOf(String words) {
    if (words.isEmpty() || "专【[表图附".indexOf(words.charAt(0)) < 0) {
      return null;
    }
    Matcher box = BOX.matcher(words);
    if (box.lookingAt()
        && box.end() < words.length()
        && words.matches("[【\\[]?专\\s*[栏拦]\\s*[\\d一二三四五六七八九十：:].*")) {
      return SectionKind.BOX;
    }
    if (words.length() > LONGEST || words.endsWith("。")) {
      return null;
    }
    if (TABLE.matcher(words).matches()) {
      return SectionKind.TABLE;
    }
    return FIGURE.matcher(words).matches() ? SectionKind.FIGURE : null;
  }

  /** Whether {@code words}, alone on a line, name a table of indicators without a number. */
  static boolean isBareTable(String words) {
    return words.length() <= LONGEST
        && BARE_TABLE.matcher(words).matches()
        && !NO_CAPTION.matcher(words).matches();
  }

  /** Units that the caption of a box takes of {@code words}; the rest is its text. */
  static int lengthOfBox(String words) {
    Matcher box = BOX.matcher(words);
    int title = box.lookingAt() ? box.end() : 0;
    int depth = 0;
    for (int i = title; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += "“《(（".indexOf(c) >= 0 ? 1 : "”》)）".indexOf(c) >= 0 ? -1 : 0;
      boolean ends =
          Blocks.isBlank(c) && depth <= 0 && i > title + 2 || c == '|' || isItem(words, i, title);
      if (ends) {
        return i;
      }
    }
    return words.length() <= LONGEST ? words.length() : firstClause(words, title);
  }

  private static boolean isItem(String words, int at, int title) {
    return at > title + 3
        && words
            .substring(at, Math.min(words.length(), at + 4))
            .matches("(?s)(\\d[.．、](?!\\d)|——|[(（][一1][)）]|[①●◆■]).*");
  }

  private static int firstClause(String words, int title) {
    for (int i = title + 4; i < Math.min(words.length(), title + 40); i++) {
      if ("。：:；".indexOf(words.charAt(i)) >= 0) {
        return i;
      }
    }
    return Math.min(words.length(), title + 40);
  }
}
