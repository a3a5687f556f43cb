/**
 * The aims and positionings that a plan sets.
 *
 * <p>In: a {@link org.plangraph.extract.Reading} and its {@link
 * org.plangraph.extract.discourse.Discourse}. Out: {@link org.plangraph.model.Goal}, one for each
 * role and each clause of aims (rules/goals.yaml).
 */
@NullMarked
package org.plangraph.extract.goal;

import org.jspecify.annotations.NullMarked;
