package org.plangraph.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number of a table row, or its worded absence.
 *
 * @param year year it is for
 * @param status fact or aim
 * @param raw as printed
 * @param number the number in the row's unit, null for words and ranges
 * @param low lower end of a range
 * @param high upper end of a range
 * @param bound how the number bounds the quantity
 * @param cumulative summed over five years ({@code [10]})
 * @param span the cell
 */
public record Value(
    @Nullable Integer year,
    ValueStatus status,
    String raw,
    @Nullable BigDecimal number,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Bound bound,
    boolean cumulative,
    Span span) {}
