/**
 * The statistics of the plans as an RDF Data Cube in a graph of its own, derived when a generation
 * is loaded.
 *
 * <p>In: the statements of all plans. Out: one observation for each plan, place, indicator, year
 * and status; what is no number stays with the statements.
 */
@NullMarked
package org.plangraph.store.cube;

import org.jspecify.annotations.NullMarked;
