package org.plangraph.model;

/** How a number bounds the quantity. */
public enum Bound {
  /** The number itself. */
  EQUAL("="),
  /** 以上, 突破, 不低于. */
  AT_LEAST(">="),
  /** 以内, 控制在, 不高于. */
  AT_MOST("<="),
  /** 大于. */
  ABOVE(">"),
  /** 小于. */
  BELOW("<"),
  /** 左右, 约. */
  ABOUT("~");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
