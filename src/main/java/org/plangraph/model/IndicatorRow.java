package org.plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data row of an indicator table.
 *
 * @param section index of the table's section
 * @param table number of the table, such as 表1-2
 * @param no number of the row
 * @param category heading of the rows it belongs to
 * @param indicator name without unit and marks
 * @param group name of the row that it is part of (其中)
 * @param unit as printed
 * @param values levels by year and status
 * @param growth planned rate
 * @param growthActual achieved rate
 * @param nature binding or anticipatory
 * @param local whether the notes call it 特色指标
 * @param result words of 实现度
 * @param note repairs and notes that change the meaning
 * @param evidence the row
 */
public record IndicatorRow(
    int section,
    @Nullable String table,
    @Nullable String no,
    @Nullable String category,
    Reference indicator,
    @Nullable String group,
    @Nullable String unit,
    List<Value> values,
    @Nullable Growth growth,
    @Nullable Growth growthActual,
    @Nullable Nature nature,
    boolean local,
    @Nullable String result,
    @Nullable String note,
    Evidence evidence) {

  /** Keeps its own copies of the lists. */
  public IndicatorRow {
    values = List.copyOf(values);
  }
}
