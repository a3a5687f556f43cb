package org.plangraph.ingest.repair;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns traditional characters into simplified ones, one for one, where the text as a whole is
 * traditional; a simplified text keeps the rare ones of its names (乾元, 頔塘).
 */
final class SimplifiedCharacters implements RepairStep {

  private static final Pattern KEPT =
      Pattern.compile("乾(?=[元隆坤安县潭陵])|[显名专编原论遗巨译昭]著|著(?=[名作称述书录])|[慰]藉|藉(?=田)");
  private static final double TRADITIONAL_SHARE = 0.03;
  private static final int FEWEST = 3;
  private static final char FIRST_HAN = '\u3400';
  private static final char FIRST_COMMON = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final char[] SIMPLE = new char[LAST_HAN - FIRST_HAN + 1];
  private static final boolean[] MANIFOLD = new boolean[SIMPLE.length];
  private static final Map<Character, Character> BEYOND_THE_LIBRARY =
      Map.of('著', '着', '藉', '借', '瞭', '了', '覆', '覆');

  @Override
  public String id() {
    return "simplify";
  }

  @Override
  public List<Edit> edits(String text) {
    if (!isTraditional(text)) {
      return List.of();
    }
    String simple = phraseAware(text);
    Matcher kept = KEPT.matcher(simple);
    boolean[] keep = new boolean[text.length()];
    while (kept.find()) {
      keep[kept.start()] = true;
      keep[kept.end() - 1] = true;
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char put = keep[i] && isNameLike(text.charAt(i)) ? text.charAt(i) : finish(simple.charAt(i));
      if (put != text.charAt(i)) {
        edits.add(new Edit(i, i + 1, String.valueOf(put)));
      }
    }
    return edits;
  }

  private static boolean isNameLike(char c) {
    return c == '乾' || c == '著' || c == '藉';
  }

  private static char finish(char c) {
    return BEYOND_THE_LIBRARY.getOrDefault(c, c);
  }

  private static boolean isTraditional(String text) {
    int han = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_HAN && c <= LAST_HAN) {
        han++;
        traditional += simplified(c) != c ? 1 : 0;
      }
    }
    return traditional >= FEWEST && traditional > TRADITIONAL_SHARE * han;
  }

  /** Looks a character up in the library once; two threads that do so at a time find the same. */
  private static char simplified(char c) {
    if (c < FIRST_HAN || c > LAST_HAN) {
      return c;
    }
    char known = SIMPLE[c - FIRST_HAN];
    if (known == 0) {
      List<String> simple = ZhConverterUtil.toSimple(c);
      MANIFOLD[c - FIRST_HAN] =
          simple != null && simple.stream().filter(SimplifiedCharacters::isCommon).count() > 1;
      known =
          simple == null || simple.isEmpty() || simple.get(0).length() != 1
              ? c
              : simple.get(0).charAt(0);
      SIMPLE[c - FIRST_HAN] = known;
    }
    return known;
  }

  private static boolean isCommon(String character) {
    return character.charAt(0) >= FIRST_COMMON && character.charAt(0) <= LAST_HAN;
  }

  /**
   * Line by line; one with a character that is simplified in several ways goes through the
   * library's phrases (乾隆) unless these change its length, any other goes character by character.
   */
  private static String phraseAware(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      boolean manifold = false;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        simple.append(simplified(c));
        manifold |= c >= FIRST_HAN && c <= LAST_HAN && MANIFOLD[c - FIRST_HAN];
      }
      String phrases = manifold ? ZhConverterUtil.toSimple(text.substring(start, end)) : "";
      if (phrases.length() == end - start) {
        simple.replace(start, end, phrases);
      }
      start = end;
    }
    return simple.toString();
  }
}
