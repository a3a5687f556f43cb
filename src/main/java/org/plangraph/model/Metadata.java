package org.plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title official title
 * @param region full name with the prefecture where there is one, such as 湖州市吴兴区
 * @param regionCode GB/T 2260, six digits; 000000 for the nation
 * @param parents names from the province down, without the region itself
 * @param kind sort of plan
 * @param subject key of a special plan's subject, such as {@code urbanization}
 * @param periodStart first year
 * @param periodEnd last year
 * @param horizon year of the long-range aims
 * @param issuer issuing body
 * @param docNumber 文号
 * @param issued date of the plan: {@code YYYY-MM-DD} or {@code YYYY-MM}
 * @param basedOn titles of the plans that it says it follows
 */
public record Metadata(
    String title,
    @Nullable String region,
    @Nullable String regionCode,
    List<String> parents,
    PlanKind kind,
    @Nullable String subject,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Nullable Integer horizon,
    @Nullable String issuer,
    @Nullable String docNumber,
    @Nullable String issued,
    List<String> basedOn) {

  /** Keeps its own copies of the lists. */
  public Metadata {
    parents = List.copyOf(parents);
    basedOn = List.copyOf(basedOn);
  }
}
