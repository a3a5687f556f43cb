package org.plangraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A name as the plan writes it, with the thing that it was resolved to.
 *
 * @param name words of the plan
 * @param iriTail IRI below the base, such as {@code id/region/330502} or {@code
 *     concept/indicator/gdp}; null while unresolved
 * @param certainty how sure the resolution is, 0 to 1; less than 1 where the name had to be
 *     rewritten
 */
public record Reference(String name, @Nullable String iriTail, double certainty) {

  /** A name that means its thing as it stands. */
  public Reference(String name, @Nullable String iriTail) {
    this(name, iriTail, 1);
  }

  /** A name that nothing was found for. */
  public static Reference unresolved(String name) {
    return new Reference(name, null);
  }

  /** Last segment of the IRI, null while unresolved. */
  public @Nullable String key() {
    return iriTail == null ? null : iriTail.substring(iriTail.lastIndexOf('/') + 1);
  }
}
