package org.plangraph.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.text.ChineseNumerals;

/** Dates, issuer and number of the document itself, never those of the page that carries it. */
final class PlanDates {

  private static final Pattern ORGAN =
      Pattern.compile("(?:中共)?[\\u4e00-\\u9fff]{2,24}(?:委员会|人民政府|办公室|办公厅|发展改革委|局|厅|委)");
  private static final String YEAR = "(\\d{4}|[一二][零〇○Oo0九一二三四五六七八]{3})";
  private static final Pattern DATE =
      Pattern.compile(
          YEAR
              + "\\s*年\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?:\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:成文|发文|印发|生成)(?:日期|时间)\\s*[:：]?\\s*\\|?\\s*(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{1,12})\\s*[〔\\[［（(【]\\s*(\\d{4})\\s*[〕\\]］）)】]\\s*(\\d{1,4})\\s*号");
  private static final Pattern ISSUED_LINE =
      Pattern.compile("(.{4,24}?)(?:办公室|办公厅)?\\s*" + DATE.pattern() + "\\s*印发.*");

  private PlanDates() {}

  /** 文号, null where the front has none. */
  static @Nullable String number(Front front) {
    for (String line : front.lines()) {
      Matcher number = NUMBER.matcher(line);
      if (!line.contains("《") && number.find()) {
        return number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号";
      }
    }
    return null;
  }

  /** Organ that stands above a date or above 关于印发, null where none signs. */
  static @Nullable String issuer(Front front) {
    List<String> lines = front.lines();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean signs =
          DATE.matcher(lines.get(i + 1)).matches()
              || lines.get(i + 1).startsWith("关于印发")
              || lines.get(i + 1).startsWith("印发");
      if (signs && ORGAN.matcher(lines.get(i)).matches()) {
        return lines.get(i);
      }
    }
    return null;
  }

  /** Day, or month, of the plan. */
  static @Nullable String issued(Front front) {
    List<String> lines = front.lines();
    String lone = null;
    for (int i = 0; i < lines.size(); i++) {
      Matcher date = DATE.matcher(lines.get(i));
      if (date.matches()) {
        lone = iso(date);
        if (i > 0 && ORGAN.matcher(lines.get(i - 1)).matches()) {
          return lone;
        }
      }
    }
    return Optional.ofNullable(lone).orElseGet(() -> field(front));
  }

  private static @Nullable String field(Front front) {
    Matcher field = FIELD.matcher(String.join("\n", front.lines()));
    if (field.find()) {
      return "%s-%02d-%02d"
          .formatted(
              field.group(1), Integer.parseInt(field.group(2)), Integer.parseInt(field.group(3)));
    }
    for (String line : front.ending()) {
      Matcher issued = ISSUED_LINE.matcher(line);
      if (issued.matches()) {
        Matcher date = DATE.matcher(line);
        return date.find() ? iso(date) : null;
      }
    }
    return adopted(front);
  }

  private static @Nullable String adopted(Front front) {
    for (String line : front.lines()) {
      if (line.length() < 60 && line.matches("[(（].*(通过|批准|发布|印发)[)）]")) {
        Matcher date = DATE.matcher(line);
        return date.find() ? iso(date) : null;
      }
    }
    return null;
  }

  private static String iso(Matcher date) {
    String month = "%04d-%02d".formatted(number(date.group(1)), number(date.group(2)));
    return date.group(3) == null ? month : month + "-%02d".formatted(number(date.group(3)));
  }

  private static int number(String words) {
    return words.matches("\\d+")
        ? Integer.parseInt(words)
        : ChineseNumerals.parseInt(words.replaceAll("[○Oo0]", "〇")).orElse(0);
  }
}
