package org.plangraph.extract.row;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.text.Fold;

/**
 * The name cell of a row, taken apart.
 *
 * @param name without unit, marks and 其中
 * @param unit unit in its brackets, null if none
 * @param starred whether it bears a star
 * @param part whether it begins with 其中
 */
record RowName(String name, @Nullable String unit, boolean starred, boolean part) {

  private static final Pattern PART = Pattern.compile("^\\s*(其中|#|—+|[-–])\\s*[：:]?\\s*");
  private static final Pattern UNIT = Pattern.compile("[（(]([^（）()]+)[）)]$");
  private static final Pattern STARS = Pattern.compile("[*∗＊※★]+$");

  /** Takes a name cell apart. */
  static RowName of(String cell, Predicate<String> isUnit) {
    String name = cell.replaceAll("[\\s\\u3000]+", "");
    Matcher part = PART.matcher(name);
    boolean isPart = part.find();
    name = isPart ? name.substring(part.end()) : name;
    boolean starred = STARS.matcher(name).find();
    name = STARS.matcher(name).replaceAll("");
    Matcher bracket = UNIT.matcher(name);
    if (bracket.find() && bracket.start() > 0) {
      String unit = unit(Fold.fold(bracket.group(1)), isUnit);
      if (unit != null) {
        String rest = name.substring(0, bracket.start());
        boolean starredRest = STARS.matcher(rest).find();
        return new RowName(
            STARS.matcher(rest).replaceAll(""), unit, starred || starredRest, isPart);
      }
    }
    return new RowName(name, null, starred, isPart);
  }

  private static @Nullable String unit(String bracket, Predicate<String> isUnit) {
    String bare = bracket.replaceAll("^(累计|单位:|新增|五年累计)|数$|[\\[\\]]", "");
    return isUnit.test(bare) ? bare : null;
  }
}
