package org.plangraph.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that running text states for a nameable quantity: an aim, or a fact in the review.
 *
 * @param section index of the section
 * @param indicator the quantity
 * @param number in the unit as written; null for a range
 * @param low lower end of a range
 * @param high upper end of a range
 * @param unit as written, scale included (万人, 亿元)
 * @param bound how the number bounds the quantity
 * @param year year that the text states
 * @param baseYear year that a change is measured against
 * @param subject what the number is about: region, platform, industry
 * @param kind what the number measures
 * @param cumulative summed over the period
 * @param evidence the clause
 */
public record Target(
    int section,
    Reference indicator,
    @Nullable BigDecimal number,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    Bound bound,
    @Nullable Integer year,
    @Nullable Integer baseYear,
    Reference subject,
    TargetKind kind,
    boolean cumulative,
    Evidence evidence) {}
