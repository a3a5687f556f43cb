package org.plangraph.model;

/** A stated relation between places, platforms and projects. */
public enum Relation {
  /** 对接, 接轨. */
  ALIGN("align"),
  /** 融入. */
  INTEGRATE("integrate"),
  /** 承接. */
  UNDERTAKE("undertake"),
  /** 合作, 共建. */
  COOPERATE("cooperate"),
  /** 联动, 协同, 一体化. */
  COORDINATE("coordinate"),
  /** 对标, 学习. */
  BENCHMARK("benchmark"),
  /** 对口支援, 帮扶. */
  ASSIST("assist"),
  /** A transport line to. */
  CONNECT("connect"),
  /** Member of. */
  PART_OF("partOf"),
  /** Rival of. */
  COMPETE("compete");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /** The word that records use. */
  public String word() {
    return word;
  }
}
