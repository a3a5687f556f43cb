/**
 * Finds the platforms that a plan names: development zones, parks, towns, corridors, laboratories.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: one {@link org.plangraph.model.Platform} for
 * each, with all its names. No list of names: they are known by their ending, their left border and
 * what is left of them without common words.
 */
@NullMarked
package org.plangraph.extract.platform;

import org.jspecify.annotations.NullMarked;
