/**
 * Finds the projects that a plan names: lines, roads, waterways, works, schools, hospitals.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: one {@link org.plangraph.model.Project} for
 * each, with all its names. No list of names: they are known by their ending, their left border and
 * what is left of them without common words.
 */
@NullMarked
package org.plangraph.extract.project;

import org.jspecify.annotations.NullMarked;
