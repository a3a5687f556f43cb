package org.plangraph.extract.row;

import static org.plangraph.extract.row.CellShape.DASH;
import static org.plangraph.extract.row.CellShape.EMPTY;
import static org.plangraph.extract.row.CellShape.RATE;
import static org.plangraph.extract.row.CellShape.SERIAL;
import static org.plangraph.extract.row.CellShape.TEXT;
import static org.plangraph.extract.row.CellShape.UNIT;
import static org.plangraph.extract.row.CellShape.WORDS_OF_VALUE;

import org.plangraph.text.Fold;

/**
 * How well a cell fits a column, and what leaving a column without a cell costs.
 *
 * <p>Points are set so that a sure sign (a unit, a nature, the next serial number) outweighs any
 * number of doubtful ones, and levels win over rates for words and large numbers.
 */
final class Fit {

  static final double NEVER = -100;

  private Fit() {}

  /**
   * Points for a cell in a column.
   *
   * @param text the cell
   * @param shape its shape
   * @param kind the column's kind
   * @param expectedNumber serial number that would be next
   */
  static double points(String text, CellShape shape, ColumnKind kind, int expectedNumber) {
    if (shape == EMPTY) {
      return kind == ColumnKind.NAME ? -2 : 0;
    }
    return switch (kind) {
      case NUMBER -> serial(text, shape, expectedNumber);
      case CATEGORY -> shape == TEXT || shape == WORDS_OF_VALUE ? 1 : NEVER;
      case GROUP -> shape == TEXT ? 1.5 : shape == WORDS_OF_VALUE ? 1 : NEVER;
      case NAME ->
          shape == TEXT ? 4 : shape == WORDS_OF_VALUE || shape == CellShape.RESULT ? 3 : NEVER;
      case UNIT -> shape == UNIT ? 6 : shape == DASH ? 0.5 : shape == TEXT ? -3 : NEVER;
      case LEVEL -> level(shape);
      case GROWTH -> growth(text, shape);
      case NATURE -> shape == CellShape.NATURE ? 6 : shape == DASH ? 0 : NEVER;
      case RESULT ->
          shape == CellShape.RESULT
              ? 6
              : shape == WORDS_OF_VALUE || shape == TEXT ? 1 : shape == DASH ? 0 : NEVER;
      case OTHER -> 0.1;
    };
  }

  /** Points, mostly negative, for a column without a cell. */
  static double skip(ColumnKind kind) {
    return switch (kind) {
      case CATEGORY, GROUP, NUMBER, OTHER -> 0;
      case NAME -> -2;
      case UNIT -> -0.5;
      case LEVEL, RESULT -> -1;
      case GROWTH -> -0.7;
      case NATURE -> -0.3;
    };
  }

  private static double serial(String text, CellShape shape, int expected) {
    if (shape != SERIAL) {
      return NEVER;
    }
    return Integer.parseInt(Fold.fold(text).replaceAll("\\D", "")) == expected ? 6 : -3;
  }

  private static double level(CellShape shape) {
    return switch (shape) {
      case SERIAL, NUMBER -> 3;
      case WORDS_OF_VALUE -> 2.5;
      case RATE, DASH -> 2;
      case TEXT -> -4;
      default -> NEVER;
    };
  }

  private static double growth(String text, CellShape shape) {
    return switch (shape) {
      case RATE -> 3;
      case SERIAL, NUMBER -> text.replaceAll("[.,].*|\\D", "").length() > 3 ? -1 : 2.5;
      case DASH -> 2;
      case WORDS_OF_VALUE -> 1.5;
      case TEXT -> -4;
      default -> NEVER;
    };
  }
}
