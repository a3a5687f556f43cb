package org.plangraph.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rate of growth in a table row, in per cent unless the raw text says otherwise.
 *
 * @param raw as printed
 * @param number the rate, null for words and ranges
 * @param low lower end of a range
 * @param high upper end of a range
 * @param kind per year or over the period
 * @param bound how the number bounds the rate
 * @param status fact or aim
 * @param span the cell
 */
public record Growth(
    String raw,
    @Nullable BigDecimal number,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    GrowthKind kind,
    Bound bound,
    ValueStatus status,
    Span span) {}
