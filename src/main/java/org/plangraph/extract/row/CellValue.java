package org.plangraph.extract.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Bound;
import org.plangraph.text.Fold;

/**
 * The content of a value cell.
 *
 * @param raw as printed, blanks trimmed
 * @param number the number, null for words and ranges
 * @param low lower end of a range
 * @param high upper end of a range
 * @param bound how the number bounds the quantity
 * @param cumulative whether it is bracketed or called 累计
 * @param unit unit printed with it, null if none
 * @param change whether it is a change against an earlier state (较2020年下降50%)
 */
record CellValue(
    String raw,
    @Nullable BigDecimal number,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Bound bound,
    boolean cumulative,
    @Nullable String unit,
    boolean change) {

  private static final String NUMBER = "-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<base>(?:较|比)(?:\\d{4}年|“?十.五”?末?|基期)?)?(?<total>累计|五年)?(?<way>下降|降低|减少|降至|提高|增长|增加|上升)?"
              + "(?<before>>=|<=|[≥≤><]|不低于|不少于|高于|不高于|不超过|低于|约|控制在|达到|突破|超过|超)?"
              + "(?<open>[\\[(])?(?<low>"
              + NUMBER
              + ")(?:%?[-~—至到](?<high>"
              + NUMBER
              + "))?(?<close>[\\])])?"
              + "(?<unit>%|个百分点|百分点|(?!左右|以上|以内|以下|及以上|之内)[\\p{IsHan}/]{1,6}?)?"
              + "(?<after>左右|以上|以内|以下|及以上|之内)?(?<closelate>[\\])])?[*#]*");

  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry(">=", Bound.AT_LEAST),
          Map.entry("≥", Bound.AT_LEAST),
          Map.entry("不低于", Bound.AT_LEAST),
          Map.entry("不少于", Bound.AT_LEAST),
          Map.entry("突破", Bound.AT_LEAST),
          Map.entry("以上", Bound.AT_LEAST),
          Map.entry("超过", Bound.AT_LEAST),
          Map.entry("超", Bound.AT_LEAST),
          Map.entry("及以上", Bound.AT_LEAST),
          Map.entry("<=", Bound.AT_MOST),
          Map.entry("≤", Bound.AT_MOST),
          Map.entry("不高于", Bound.AT_MOST),
          Map.entry("不超过", Bound.AT_MOST),
          Map.entry("以内", Bound.AT_MOST),
          Map.entry("以下", Bound.AT_MOST),
          Map.entry("控制在", Bound.AT_MOST),
          Map.entry("之内", Bound.AT_MOST),
          Map.entry(">", Bound.ABOVE),
          Map.entry("高于", Bound.ABOVE),
          Map.entry("<", Bound.BELOW),
          Map.entry("低于", Bound.BELOW),
          Map.entry("约", Bound.ABOUT),
          Map.entry("左右", Bound.ABOUT));

  private static final Pattern WORDED_BOUND = Pattern.compile("^(不低于|不高于|不超过|不少于|高于|低于)");

  /** Reads a cell; empty if it says nothing ({@code ——}, blank). */
  static Optional<CellValue> read(String text) {
    String raw = text.strip();
    String folded = Fold.fold(raw).replaceAll("\\s", "").replaceAll("\\((?:19|20)\\d\\d年\\)$", "");
    if (folded.matches("[—\\-/–]*")) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(folded);
    return Optional.of(form.matches() ? numeric(raw, form) : worded(raw, folded));
  }

  /** Whether it has neither number nor range. */
  boolean isWorded() {
    return number == null && low == null;
  }

  private static CellValue numeric(String raw, Matcher form) {
    BigDecimal low = number(form.group("low"));
    BigDecimal high = form.group("high") == null ? null : number(form.group("high"));
    boolean change = form.group("base") != null;
    boolean falls = change && form.group("way") != null && form.group("way").matches("下降|降低|减少");
    boolean total = form.group("total") != null || "[".equals(form.group("open"));
    BigDecimal signed = falls ? low.negate() : low;
    return high == null
        ? new CellValue(raw, signed, null, null, bound(form), total, form.group("unit"), change)
        : new CellValue(raw, null, low, high, Bound.EQUAL, total, form.group("unit"), change);
  }

  private static CellValue worded(String raw, String folded) {
    Matcher words = WORDED_BOUND.matcher(folded);
    Bound bound = words.find() ? BOUNDS.get(words.group(1)) : Bound.EQUAL;
    return new CellValue(raw, null, null, null, bound, false, null, false);
  }

  private static Bound bound(Matcher form) {
    String words = form.group("after") != null ? form.group("after") : form.group("before");
    return words == null ? Bound.EQUAL : BOUNDS.getOrDefault(words, Bound.EQUAL);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
