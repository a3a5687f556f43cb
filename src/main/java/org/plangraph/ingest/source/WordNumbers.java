package org.plangraph.ingest.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plangraph.text.ChineseNumerals;

/** Writes out the numbers that Word counts by itself: 一、 （一） 1. */
final class WordNumbers {

  private static final int DEEPEST = 9;

  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /** Number of {@code paragraph}, empty where it carries none. */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String form = list == null ? null : paragraph.getNumLevelText();
    if (form == null || form.isBlank()) {
      return "";
    }
    int level =
        paragraph.getNumIlvl() == null
            ? 0
            : Math.min(paragraph.getNumIlvl().intValue(), DEEPEST - 1);
    int[] counts = counters.computeIfAbsent(list, key -> new int[DEEPEST]);
    counts[level]++;
    java.util.Arrays.fill(counts, level + 1, DEEPEST, 0);
    String number = form;
    for (int i = 0; i <= level; i++) {
      number =
          number.replace(
              "%" + (i + 1),
              spelled(Math.max(counts[i], 1), i == level ? paragraph.getNumFmt() : "decimal"));
    }
    return number.matches(".*[\\d一二三四五六七八九十].*") ? number : "";
  }

  private static String spelled(int count, String format) {
    boolean chinese =
        format != null
            && (format.startsWith("chinese")
                || format.startsWith("taiwanese")
                || format.startsWith("japanese"));
    return chinese ? ChineseNumerals.spell(count) : String.valueOf(count);
  }
}
