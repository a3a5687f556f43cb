package org.plangraph.ingest.outline;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.text.ChineseNumerals;

/** The last number of each style that is open: an outer number closes the sequences below it. */
final class RunningNumbers {

  private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十百零〇]+|\\d+");

  private final Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);

  /** Counts the number that {@code words} begin with in {@code style}. */
  void count(NumberStyle style, String words) {
    last.keySet().removeIf(open -> open.ordinal() > style.ordinal());
    Integer number = numberOf(style, words);
    if (number != null) {
      last.put(style, number);
    }
  }

  /** Whether the number that {@code words} begin with is the next of its open sequence. */
  boolean isNext(NumberStyle style, String words) {
    Integer before = last.get(style);
    Integer number = numberOf(style, words);
    return before != null && number != null && number == before + 1;
  }

  private static @Nullable Integer numberOf(NumberStyle style, String words) {
    Matcher number = NUMBER.matcher(words.substring(0, style.lengthOf(words)));
    return number.find() ? ChineseNumerals.parseInt(number.group()).orElse(null) : null;
  }
}
