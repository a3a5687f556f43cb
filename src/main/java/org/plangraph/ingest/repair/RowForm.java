package org.plangraph.ingest.repair;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells rows of tables from running text by their form. */
public final class RowForm {

  private static final Pattern BLANKS = Pattern.compile("[ \\u00a0\\u3000]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[<>＜＞≤≥≧≦]?[\\[［〔【]?-?\\d+(\\.\\d+)?([-—~～]\\d+(\\.\\d+)?)?[\\]］〕】]?[%％*∗]?(左右|以上|以内|以下)?|[—–-]{1,2}");
  private static final Pattern NATURE = Pattern.compile("预期性|约束性|预期|约束|指导性");
  private static final Pattern WORDS = Pattern.compile(".*[\\u4e00-\\u9fff]{3,}.*");
  private static final Pattern RUNNING = Pattern.compile(".*[。；，？！].*");
  private static final Pattern WIDE_BLANKS =
      Pattern.compile("\\t[ \\u00a0\\u3000]*|[ \\u00a0\\u3000]{2,}");
  private static final Pattern NAME_HEAD = Pattern.compile("序号|类别|分类|指标|指标名称|名称|项目");
  private static final Pattern YEAR_HEAD =
      Pattern.compile("(?:19|20)\\d\\d年?(?:[(（].{1,6}[)）]|目标|完成|实际|预计)?|年均增[长速]([(（]%[)）])?");
  private static final int FEWEST_CELLS = 4;
  private static final int LONGEST = 120;

  private RowForm() {}

  /** Whether bars or tabs part cells in {@code words}. */
  public static boolean hasSeparators(String words) {
    int pipes = 0;
    int tabs = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      pipes += c == '|' || c == '｜' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
    }
    return pipes >= 2 || tabs >= 2 && !words.endsWith("。");
  }

  /**
   * Whether {@code words} are cells that only blanks part: a name, and numbers or a nature behind
   * it; or the heads of such cells, parted by more than one blank.
   */
  public static boolean isBlankParted(String words) {
    if (words.length() > LONGEST
        || !BLANKS.matcher(words).find() && words.indexOf('\t') < 0
        || RUNNING.matcher(words).matches()) {
      return false;
    }
    if (isHead(WIDE_BLANKS.split(words))) {
      return true;
    }
    String[] cells = BLANKS.split(words);
    int trailing = 0;
    while (trailing < cells.length && isValue(cells[cells.length - 1 - trailing])) {
      trailing++;
    }
    boolean named =
        Arrays.stream(cells)
            .limit(cells.length - trailing)
            .anyMatch(cell -> WORDS.matcher(cell).matches());
    boolean nature = NATURE.matcher(cells[cells.length - 1]).matches();
    return cells.length >= FEWEST_CELLS && named && (nature || trailing >= 2);
  }

  /** Whether {@code cells} are a line of heads: names and years, or years alone below groups. */
  private static boolean isHead(String[] cells) {
    long years = Arrays.stream(cells).filter(cell -> YEAR_HEAD.matcher(cell).matches()).count();
    boolean named = Arrays.stream(cells).anyMatch(cell -> NAME_HEAD.matcher(cell).matches());
    boolean nature = cells[cells.length - 1].matches("(?:指标)?(?:属性|性质)");
    return cells.length >= FEWEST_CELLS && named && (nature || years >= 2)
        || cells.length >= 2 && years == cells.length;
  }

  private static boolean isValue(String cell) {
    return NUMBER.matcher(cell).matches() || NATURE.matcher(cell).matches();
  }
}
