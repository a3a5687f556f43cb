package org.plangraph.extract.row;

/** What a column of an indicator table holds. */
enum ColumnKind {
  CATEGORY,
  NUMBER,
  GROUP,
  NAME,
  UNIT,
  LEVEL,
  GROWTH,
  NATURE,
  RESULT,
  OTHER
}
