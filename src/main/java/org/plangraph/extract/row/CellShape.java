package org.plangraph.extract.row;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plangraph.text.Fold;

/** What a cell looks like, whatever column it stands in. */
enum CellShape {
  EMPTY,
  DASH,
  SERIAL,
  NUMBER,
  RATE,
  WORDS_OF_VALUE,
  UNIT,
  NATURE,
  RESULT,
  TEXT;

  private static final Pattern SERIAL_FORM = Pattern.compile("\\(?\\d{1,3}\\)?[.、]?");
  private static final Pattern RATE_FORM = Pattern.compile(".*(%|百分点|左右).*|\\[.*");
  private static final Pattern NATURE_FORM = Pattern.compile("(约束|预期|指导)性(指标)?");
  private static final Pattern RESULT_FORM =
      Pattern.compile(".{0,4}(实现|完成|达标|滞后)|(已|未|基本|可以|较难|提前|超额).{0,2}(实现|完成).{0,2}");
  private static final Pattern VALUE_WORDS =
      Pattern.compile(
          ".*(下达|同步|平均|稳定|保持|持平|稳中|完成.{0,6}(指标|目标|任务)|控制在|高于|低于|不低于|不高于|基本|逐步|持续"
              + "|进一步|以内|待定|国家要求|省定|市定|达到.{1,8}(要求|目标|水平)|增长|下降|提高|降低|提升|增加|减少|领先|前列|全覆盖).*");

  /** The shape of a cell. */
  static CellShape of(String text, Predicate<String> isUnit) {
    String folded = Fold.fold(text).replaceAll("\\s", "");
    if (folded.isEmpty()) {
      return EMPTY;
    } else if (folded.matches("[—\\-/–]+")) {
      return DASH;
    } else if (NATURE_FORM.matcher(folded).matches()) {
      return NATURE;
    } else if (isUnit.test(folded)) {
      return UNIT;
    } else if (RESULT_FORM.matcher(folded).matches()) {
      return RESULT;
    }
    return valueOrText(folded);
  }

  private static CellShape valueOrText(String folded) {
    Optional<CellValue> value = CellValue.read(folded);
    if (value.isPresent() && !value.get().isWorded()) {
      if (SERIAL_FORM.matcher(folded).matches()) {
        return SERIAL;
      }
      return RATE_FORM.matcher(folded).matches() ? RATE : NUMBER;
    }
    return VALUE_WORDS.matcher(folded).matches() && folded.length() <= 24 ? WORDS_OF_VALUE : TEXT;
  }

  /** Whether it can fill a column of values. */
  boolean isValue() {
    return this == DASH
        || this == SERIAL
        || this == NUMBER
        || this == RATE
        || this == WORDS_OF_VALUE;
  }
}
