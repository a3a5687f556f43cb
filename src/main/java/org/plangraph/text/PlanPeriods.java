package org.plangraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Span;

/**
 * Finds five-year periods in a text: 十四五, 第十四个五年规划, “十五五”, 2021—2025年.
 *
 * <p>The first period began in 1953, the third in 1966; from then on each lasts five years without
 * a gap.
 */
public final class PlanPeriods {

  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final Pattern NAMED =
      Pattern.compile(
          "第\\s*("
              + NUMERAL
              + ")\\s*个\\s*五\\s*年"
              + "|(?<![零〇一二三四五六七八九十百千万])([一二]?十[一二三四五六七八九])五(?![零〇一二三四五六七八九十百千万亿])"
              + "|(?<=[“\"「])\\s*([一二三四五六七八九十])五(?=\\s*[”\"」])"
              + "|(?<![零〇一二三四五六七八九十百千万])([一二三四五六七八九十])五(?=时期|期间|规划|计划)");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d{2})\\s*年?\\s*[-—–－~～至到]{1,2}\\s*((?:19|20)\\d{2})\\s*年?");

  private PlanPeriods() {}

  /**
   * A five-year period named in a text.
   *
   * @param number ordinal, 14 for 十四五
   * @param firstYear first year
   * @param lastYear last year
   * @param span the words that name it
   */
  public record Named(int number, int firstYear, int lastYear, Span span) {}

  /** First year of the period {@code number} (1 for 一五), empty for numbers that no plan has. */
  public static OptionalInt firstYear(int number) {
    if (number < 1 || number > 30) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(number < 3 ? 1948 + 5 * number : 1951 + 5 * number);
  }

  /** Ordinal of the period that begins in {@code year}, empty where none does. */
  public static OptionalInt numberOf(int year) {
    for (int number = 1; number <= 30; number++) {
      if (firstYear(number).getAsInt() == year) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** All named periods of {@code text} in order; bare spans of years are left out. */
  public static List<Named> find(CharSequence text) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      named(numeralOf(matcher), new Span(matcher.start(), matcher.end())).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static String numeralOf(Matcher matcher) {
    for (int group = 1; group < matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return matcher.group(matcher.groupCount());
  }

  /** The first period that {@code text} names, in words or as a span of years. */
  public static Optional<Named> first(CharSequence text) {
    List<Named> named = find(text);
    return named.isEmpty() ? years(text) : Optional.of(named.get(0));
  }

  /** The first span of years, {@code number} 0 where it is no five-year period. */
  public static Optional<Named> years(CharSequence text) {
    Matcher matcher = YEARS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = Integer.parseInt(matcher.group(2));
    int number = last == first + 4 ? numberOf(first).orElse(0) : 0;
    return Optional.of(new Named(number, first, last, new Span(matcher.start(), matcher.end())));
  }

  private static Optional<Named> named(String numeral, Span span) {
    int number = ChineseNumerals.parseInt(numeral).orElse(0);
    OptionalInt first = firstYear(number);
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(number, first.getAsInt(), first.getAsInt() + 4, span));
  }
}
