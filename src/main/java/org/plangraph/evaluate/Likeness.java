package org.plangraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How alike two wordings are, form and marks aside. */
final class Likeness {

  private static final Pattern MARKS =
      Pattern.compile("(?U)[\\s“”‘’\"'`、,。.·•;:()\\[\\]【】《》〈〉「」*∗&/\\-—–_~]+");
  private static final Pattern DIGITS = Pattern.compile("(?U)\\d+|[一二三四五六七八九十]+(?=[号期批])");
  private static final List<List<String>> OPPOSED =
      List.of(
          List.of("户籍", "常住"),
          List.of("城镇", "农村"),
          List.of("进口", "出口"),
          List.of("新增", "累计"),
          List.of("千人", "万人"));

  private Likeness() {}

  /** Compatibility form without marks and blanks, in lower case. */
  static String norm(@Nullable Object words) {
    String text = words == null ? "" : words.toString();
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Dice coefficient of the character pairs, 0 to 1. */
  static double dice(@Nullable Object a, @Nullable Object b) {
    String p = norm(a);
    String q = norm(b);
    if (p.isEmpty() || q.isEmpty()) {
      return 0;
    }
    Set<String> x = pairs(p);
    Set<String> y = pairs(q);
    Set<String> common = new HashSet<>(x);
    common.retainAll(y);
    return 2.0 * common.size() / (x.size() + y.size());
  }

  /** Numbers in a wording: names that differ in them name different things. */
  static List<String> digits(@Nullable Object words) {
    List<String> digits = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(norm(words));
    while (matcher.find()) {
      digits.add(matcher.group());
    }
    return digits;
  }

  /** Same words, or one holds at least half of the other, or enough common pairs. */
  static boolean alike(@Nullable Object a, @Nullable Object b, double limit) {
    String p = norm(a);
    String q = norm(b);
    if (p.isEmpty() || q.isEmpty()) {
      return false;
    } else if (p.equals(q)) {
      return true;
    } else if (!digits(p).equals(digits(q))) {
      return false;
    }
    String shorter = p.length() <= q.length() ? p : q;
    String longer = p.length() <= q.length() ? q : p;
    boolean held =
        length(shorter) >= 2 && 2 * length(shorter) >= length(longer) && longer.contains(shorter);
    return held || dice(p, q) >= limit;
  }

  /** Whether two names can stand for one indicator. */
  static boolean indicatorsAlike(@Nullable Object a, @Nullable Object b) {
    String x = a == null ? "" : a.toString();
    String y = b == null ? "" : b.toString();
    return OPPOSED.stream().noneMatch(pair -> opposed(x, y, pair) || opposed(y, x, pair))
        && alike(x, y, 0.4);
  }

  /** Whether two names can stand for one place. */
  static boolean placesAlike(@Nullable Object a, @Nullable Object b) {
    return place(a).equals(place(b)) || alike(a, b, 0.6);
  }

  private static String place(@Nullable Object words) {
    String name = norm(words);
    return length(name) > 2 ? name.replaceFirst("(省|市|区|县|自治区)$", "") : name;
  }

  private static boolean opposed(String x, String y, List<String> pair) {
    String one = pair.get(0);
    String other = pair.get(1);
    return x.contains(one) && y.contains(other) && !y.contains(one) && !x.contains(other);
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static Set<String> pairs(String words) {
    int[] points = words.codePoints().toArray();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= points.length; i++) {
      pairs.add(new String(points, i, 2));
    }
    if (pairs.isEmpty()) {
      pairs.add(words);
    }
    return pairs;
  }
}
