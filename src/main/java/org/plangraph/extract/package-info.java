/**
 * Finds what a plan says: rules and lexicons turn text into mentions, mentions into items.
 *
 * <p>In: a {@link org.plangraph.model.PlanDocument}. Out: an {@link
 * org.plangraph.model.Extraction}: rows, targets, actuals, goals, platforms, projects, strategies
 * and links, each with the span that proves it.
 */
@NullMarked
package org.plangraph.extract;

import org.jspecify.annotations.NullMarked;
