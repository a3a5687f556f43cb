package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares one run of words out among several numbers: 城乡居民收入, 社保、医保参保率. */
final class NameList {

  private static final String SHARE = "占";
  private static final Pattern SIDE =
      Pattern.compile("城镇|农村|城市|乡村|城区|常住|户籍|国内|国际|货物|服务|男性|女性|公办|民办|国家级|省级|市级|县级");
  private static final Pattern SIDE_FIRST = Pattern.compile("^(?:" + SIDE.pattern() + ")");
  private static final Pattern GROUP = Pattern.compile("[两二三四五六七八九十]大(?=产业|行业|集群)");

  private final IndicatorName names;

  NameList(IndicatorName names) {
    this.names = names;
  }

  /**
   * One name a number.
   *
   * @param words the words before the numbers
   * @param count how many numbers follow
   * @param each whether words such as 均 say that one number holds for each name
   */
  List<String> shared(String words, int count, boolean each) {
    if (count == 1) {
      return each ? eachOf(words) : singles(words);
    }
    List<String> parts = split(words, count);
    if (parts.size() == count) {
      return completed(parts);
    }
    return count == 2 && words.contains("城乡")
        ? townAndCountry(words)
        : Collections.nCopies(count, words);
  }

  /** Several whole indicators before one number have it each. */
  private List<String> singles(String words) {
    List<String> parts = Arrays.stream(words.split("[、和]|以及")).map(String::strip).toList();
    boolean whole =
        parts.size() > 1
            && parts.stream().allMatch(part -> part.length() > 2 && !names.head(part).isEmpty());
    return whole && !words.contains(SHARE) && parts.get(parts.size() - 1).indexOf('的') < 0
        ? parts
        : List.of(words);
  }

  /** The names of a list whose members share a rank: 甲开发区和乙开发区双双进入前50强. */
  static List<String> members(String words) {
    List<String> parts = Arrays.stream(words.split("[、和]|以及")).map(String::strip).toList();
    return parts.stream().allMatch(part -> part.length() > 2) ? parts : List.of(words);
  }

  private List<String> eachOf(String words) {
    List<String> parts =
        Arrays.stream(words.split("[、和]|以及"))
            .map(String::strip)
            .filter(part -> part.length() > 1)
            .toList();
    return parts.size() > 1 && !names.head(parts.get(parts.size() - 1)).isEmpty()
        ? completed(parts)
        : List.of(words);
  }

  private static List<String> split(String words, int count) {
    for (String marks : List.of("、|以及", "[、和]|以及", "[、和及与]|以及")) {
      List<String> parts =
          Arrays.stream(words.split(marks))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .toList();
      if (parts.size() == count) {
        return parts;
      }
      if (parts.size() > count) {
        return Stream.concat(
                Stream.of(String.join("、", parts.subList(0, parts.size() - count + 1))),
                parts.subList(parts.size() - count + 1, parts.size()).stream())
            .toList();
      }
    }
    return List.of();
  }

  private List<String> completed(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    List<String> others = parts.subList(0, parts.size() - 1);
    boolean apart = others.stream().anyMatch(part -> !names.head(part).isEmpty());
    List<String> whole = new ArrayList<>();
    for (String part : others) {
      whole.add(part + tail(part, last, apart));
    }
    whole.add(GROUP.matcher(last).replaceFirst(""));
    return whole;
  }

  private String tail(String part, String last, boolean apart) {
    for (int length = Math.min(part.length(), last.length() - 1); length > 0; length--) {
      String end = part.substring(part.length() - length);
      int at = last.indexOf(end);
      if (at >= 0 && at + length < last.length() && (length > 1 || names.head(part).isEmpty())) {
        return last.substring(at + length);
      }
    }
    if (SIDE.matcher(part).matches() && SIDE_FIRST.matcher(last).find()) {
      return SIDE_FIRST.matcher(last).replaceFirst("");
    }
    if (last.contains(SHARE) && !part.contains(SHARE)) {
      return last.substring(last.indexOf(SHARE));
    }
    return apart ? "" : GROUP.matcher(names.head(last)).replaceFirst("");
  }

  private static List<String> townAndCountry(String words) {
    return List.of(words.replace("城乡", "城镇"), words.replace("城乡", "农村"));
  }
}
