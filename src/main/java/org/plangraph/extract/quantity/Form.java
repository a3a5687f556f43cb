package org.plangraph.extract.quantity;

/** What a number counts in. */
public enum Form {
  /** An amount with or without a unit. */
  AMOUNT,
  /** A multiple of an earlier state: 翻一番, 3.3倍. */
  MULTIPLE,
  /** A place in a ranking: 第3位, 前30强. */
  RANK
}
