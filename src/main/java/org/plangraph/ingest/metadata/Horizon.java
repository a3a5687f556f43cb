package org.plangraph.ingest.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.text.ChineseNumerals;

/** The year of a plan's long-range aims. */
final class Horizon {

  private static final String YEAR = "(20[2-5]\\d|二[〇零○O]\\s*[二三四五]\\s*[〇零○一二三四五六七八九])";
  private static final Pattern NAMED =
      Pattern.compile(YEAR + "\\s*年\\s*(?:远景|愿景|发展愿景)|(?:展望|远景|远期)[^。]{0,6}?" + YEAR);
  private static final Pattern REACHED = Pattern.compile("到\\s*" + YEAR + "\\s*年[^。]{0,120}?现代化");

  private Horizon() {}

  static @Nullable Integer find(String title, String text, @Nullable Integer periodEnd) {
    Integer named = first(NAMED, title, 0);
    int after = periodEnd == null ? 0 : periodEnd;
    named = named == null ? first(NAMED, text, after) : named;
    return named == null ? first(REACHED, text, after) : named;
  }

  private static @Nullable Integer first(Pattern pattern, String text, int after) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String words = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      int year = year(words);
      if (year > after) {
        return year;
      }
    }
    return null;
  }

  private static int year(String words) {
    String bare = words.replaceAll("\\s", "").replaceAll("[○O]", "〇");
    return bare.matches("\\d+") ? Integer.parseInt(bare) : ChineseNumerals.parseInt(bare).orElse(0);
  }
}
