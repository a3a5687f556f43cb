package org.plangraph.text;

/**
 * Folds characters that differ only in form, unit for unit, so that rules are written once and
 * offsets stay.
 *
 * <p>Full-width letters, digits and ASCII punctuation become half-width; the many dashes, stars,
 * brackets of numbers and comparison signs become one of each. Nothing is dropped: the result has
 * the length of the input.
 */
public final class Fold {

  private static final String FROM =
      "，、：；（）％～！？［］〔〕【】＝＋－＞＜∗＊※﹡⩾≧⩽≦“”＂「」『』‘’＇\u3000\u00a0\u2002\u2003—―─–‒－〜∼·•・．／＆＠＃";
  private static final String TO = ",、:;()%~!?[][][]=+-><****≥≥≤≤“”\"“”“”‘’'    ———---~~···./&@#";

  private static final char[] TABLE = table();

  private Fold() {}

  /** The folded text, as long as {@code text}. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(TABLE[text.charAt(i)]);
    }
    return folded.toString();
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : (char) c;
    }
    if (FROM.length() != TO.length()) {
      throw new IllegalStateException(FROM.length() + " characters fold to " + TO.length());
    }
    for (int i = 0; i < FROM.length(); i++) {
      table[FROM.charAt(i)] = TO.charAt(i);
    }
    return table;
  }
}
