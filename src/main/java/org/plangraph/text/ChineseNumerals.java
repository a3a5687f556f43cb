package org.plangraph.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes Chinese numerals: 一百二十三万, 二〇三五, 十四, 两千, 3.5万.
 *
 * <p>Simplified and financial forms; 〇, 零 and ○ are zero, 两 is two. Nothing but the numeral may
 * stand in the text.
 */
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String VARIANTS = "〇○Ｏ两俩壹贰叁肆伍陆柒捌玖";
  private static final String MEANINGS = "零零零二二一二三四五六七八九";
  private static final String SCALES = "十百千";

  private ChineseNumerals() {}

  /** The number that {@code text} spells, empty where it is no numeral. */
  public static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String tail = trailingScales(text);
    String head = text.substring(0, text.length() - tail.length());
    if (!head.isEmpty() && head.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
      return arabic(head).map(number -> number.multiply(scaleOf(tail)));
    }
    return isPositional(text) ? positional(text) : spelled(text);
  }

  /** The whole number that {@code text} spells, empty where it is none or does not fit. */
  public static Optional<Integer> parseInt(String text) {
    return parse(text)
        .filter(
            n ->
                n.stripTrailingZeros().scale() <= 0
                    && n.abs().compareTo(new BigDecimal(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** Whether {@code c} can stand in a Chinese numeral. */
  public static boolean isNumeral(char c) {
    return digitOf(c) >= 0
        || SCALES.indexOf(c) >= 0
        || c == '万'
        || c == '亿'
        || c == '拾'
        || c == '佰'
        || c == '仟';
  }

  /** Spells {@code number}, 0 to 99,999,999, the way chapters are numbered: 十四, 一百零三. */
  public static String spell(int number) {
    if (number < 0 || number > 99_999_999) {
      throw new IllegalArgumentException("cannot spell " + number);
    }
    if (number == 0) {
      return "零";
    }
    String low = number % 10_000 == 0 ? "" : section(number % 10_000);
    if (number < 10_000) {
      return low.startsWith("一十") ? low.substring(1) : low;
    }
    boolean gap = !low.isEmpty() && number % 10_000 < 1_000;
    return spell(number / 10_000) + "万" + (gap ? "零" : "") + low;
  }

  private static String section(int number) {
    StringBuilder spelled = new StringBuilder();
    boolean zero = false;
    for (int power = 3; power >= 0; power--) {
      int digit = number / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        zero = !spelled.isEmpty();
        continue;
      }
      spelled.append(zero ? "零" : "").append(DIGITS.charAt(digit));
      spelled.append(power == 0 ? "" : SCALES.substring(power - 1, power));
      zero = false;
    }
    return spelled.toString();
  }

  private static Optional<BigDecimal> arabic(String digits) {
    boolean sound = digits.matches("\\d+(\\.\\d+)?");
    return sound ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }

  private static String trailingScales(String text) {
    int start = text.length();
    while (start > 0 && "百千万亿".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return text.substring(start);
  }

  private static BigDecimal scaleOf(String scales) {
    BigDecimal scale = BigDecimal.ONE;
    for (char c : scales.toCharArray()) {
      scale = scale.multiply(BigDecimal.valueOf(weightOf(c)));
    }
    return scale;
  }

  private static boolean isPositional(String text) {
    return text.chars().allMatch(c -> digitOf((char) c) >= 0);
  }

  private static Optional<BigDecimal> positional(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(digitOf((char) c)));
    return Optional.of(new BigDecimal(digits.toString()));
  }

  private static Optional<BigDecimal> spelled(String text) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (char c : text.toCharArray()) {
      long weight = weightOf(c);
      if (weight >= 10_000) {
        section += Math.max(digit, 0);
        total =
            weight > total
                ? (total + Math.max(section, total == 0 ? 1 : section)) * weight
                : total + section * weight;
        section = 0;
        digit = -1;
      } else if (weight > 1) {
        section += (digit < 0 ? 1 : digit) * weight;
        digit = -1;
      } else if (digitOf(c) >= 0 && digit <= 0) {
        digit = digitOf(c);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
  }

  private static long weightOf(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  private static int digitOf(char c) {
    int plain = DIGITS.indexOf(c);
    int variant = VARIANTS.indexOf(c);
    return plain >= 0 || variant < 0 ? plain : DIGITS.indexOf(MEANINGS.charAt(variant));
  }
}
