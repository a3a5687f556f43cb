package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.text.Fold;

/** What the notes below a table change in the meaning of its rows. */
final class TableNotes {

  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?<names>[^。;]+?)(?:等)?(?:指标)?(?:的)?(?<year>(?:19|20)\\d\\d)年?[^。;]{0,12}?(?:预计|预测|快报|初步核算|估计)");
  private static final Pattern STAR_IS_LOCAL = Pattern.compile("[*∗＊※★][^。;]{0,10}(特色|自选|新增|个性)");
  private static final double SAME_NAME = 0.65;

  /** Words of which a name has one or the other: names that differ in them are different things. */
  private static final List<List<String>> OPPOSED =
      List.of(List.of("常住", "户籍"), List.of("城镇", "农村"), List.of("进口", "出口"), List.of("新增", "累计"));

  private record Expected(String name, int year) {}

  private final List<Expected> expected = new ArrayList<>();
  private final boolean starIsLocal;

  /** Reads the notes of one table. */
  TableNotes(List<String> notes) {
    boolean local = false;
    for (String note : notes) {
      String folded = Fold.fold(note);
      local |= STAR_IS_LOCAL.matcher(folded).find();
      readExpected(folded);
    }
    starIsLocal = local;
  }

  /** Whether a star marks the region's own indicators. */
  boolean starIsLocal() {
    return starIsLocal;
  }

  /** Whether a note calls the value of an indicator for a year an estimate. */
  boolean isExpected(String name, int year) {
    return expected.stream().anyMatch(e -> e.year() == year && similar(e.name(), name));
  }

  private void readExpected(String note) {
    for (String clause : note.split("(?=[0-9]\\.(?![0-9]))|[;。]")) {
      Matcher matcher = EXPECTED.matcher(clause);
      if (matcher.find()) {
        int year = Integer.parseInt(matcher.group("year"));
        String names =
            matcher.group("names").replaceFirst("^[^\\p{IsHan}A-Za-z]*(注[:：])?(?:\\d+[.、])?", "");
        for (String name : names.split("[、,及和]")) {
          expected.add(new Expected(name, year));
        }
      }
    }
  }

  private static boolean similar(String noted, String name) {
    String folded = Fold.fold(name);
    return folded.startsWith(noted)
        || (!isOpposed(noted, folded) && dice(noted, folded) >= SAME_NAME);
  }

  private static boolean isOpposed(String a, String b) {
    return OPPOSED.stream()
        .anyMatch(
            pair ->
                differ(a, b, pair.get(0), pair.get(1)) || differ(b, a, pair.get(0), pair.get(1)));
  }

  private static boolean differ(String a, String b, String one, String other) {
    return a.contains(one) && !a.contains(other) && b.contains(other) && !b.contains(one);
  }

  private static double dice(String a, String b) {
    Set<String> x = pairs(a);
    Set<String> y = pairs(b);
    Set<String> common = new HashSet<>(x);
    common.retainAll(y);
    return x.isEmpty() || y.isEmpty() ? 0 : 2.0 * common.size() / (x.size() + y.size());
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
