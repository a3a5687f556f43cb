package org.plangraph.generate;

import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Region;

/**
 * Which plan an index stands for.
 *
 * @param region whose plan
 * @param firstYear first year of its period
 * @param subject what a special plan is about, null for an outline
 */
record Assignment(Region region, int firstYear, @Nullable Subject subject) {

  /** Key of the plan, as the reader will mint it. */
  String planKey() {
    return region.code() + "-" + (subject == null ? "outline" : subject.key()) + "-" + firstYear;
  }
}
