package org.plangraph.generate;

import java.util.List;

/** How a plan numbers its chapters, sections and paragraphs. */
enum Headings {
  /** 第一章, 第一节, then titles at the head of paragraphs. */
  CHAPTERS,
  /** 一、 （一） then titles at the head of paragraphs. */
  POINTS,
  /** 一、 （一） then 1. at the head of paragraphs. */
  NUMBERED_POINTS,
  /** 第一章, 第一节, then 一、 at the head of paragraphs. */
  CHAPTERS_AND_POINTS;

  private static final List<String> DIGITS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  String chapter(int number, String title) {
    return isChaptered() ? "第" + numeral(number) + "章 " + title : numeral(number) + "、" + title;
  }

  String section(int number, String title) {
    return isChaptered()
        ? "第" + numeral(number) + "节 " + title
        : "（" + numeral(number) + "）" + title;
  }

  String paragraph(int number, String title) {
    return switch (this) {
      case CHAPTERS, POINTS -> title;
      case NUMBERED_POINTS -> number + "." + title;
      case CHAPTERS_AND_POINTS -> numeral(number) + "、" + title;
    };
  }

  private boolean isChaptered() {
    return this == CHAPTERS || this == CHAPTERS_AND_POINTS;
  }

  /** 1 → 一, 12 → 十二, 20 → 二十. */
  static String numeral(int number) {
    if (number < 10) {
      return DIGITS.get(number);
    }
    String tens = number < 20 ? "十" : DIGITS.get(number / 10) + "十";
    return tens + DIGITS.get(number % 10);
  }
}
