package org.plangraph.ingest.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways to number a heading, from the outermost to the innermost. */
enum NumberStyle {
  PART("第\\s*N\\s*(?:篇|部分|编)"),
  CHAPTER("第\\s*N\\s*章"),
  SECTION("第\\s*N\\s*节"),
  HAN("H\\s*、(?!\\s*[一二三四五六七八九十]\\s*、)"),
  HAN_BRACKET("[(（]\\s*H\\s*[)）]"),
  DIGIT("\\d{1,2}\\s*[.．、](?!\\d)"),
  DIGIT_BRACKET("[(（]\\s*\\d{1,2}\\s*[)）]|\\d{1,2}\\s*[)）]"),
  CIRCLED("[①-⑳]");

  private static final NumberStyle[] ALL = values();

  private final Pattern pattern;

  NumberStyle(String form) {
    String han = "[一二三四五六七八九十百零〇]{1,5}";
    this.pattern = Pattern.compile(form.replace("N", "(?:" + han + "|\\d{1,3})").replace("H", han));
  }

  /** Style of the number that {@code words} begin with, null where they begin with none. */
  static @Nullable NumberStyle of(String words) {
    if (words.isEmpty() || !mayBegin(words.charAt(0))) {
      return null;
    }
    for (NumberStyle style : ALL) {
      if (style.pattern.matcher(words).lookingAt()) {
        return style;
      }
    }
    return null;
  }

  private static boolean mayBegin(char c) {
    return "第(（一二三四五六七八九十百零〇".indexOf(c) >= 0 || c >= '0' && c <= '9' || c >= '①' && c <= '⑳';
  }

  /** Units that the number takes of {@code words}. */
  int lengthOf(String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** Whether the number says by itself that a heading follows. */
  boolean isFormal() {
    return this == PART || this == CHAPTER || this == SECTION;
  }
}
