/**
 * Keeps the graph: generations of a TDB2 store in a data folder, and the SPARQL endpoint over the
 * current one.
 *
 * <p>In: sorted N-Quads. Out: a dataset whose default graph is the union of all graphs. A
 * generation is written aside and becomes current by one atomic rename, so readers see the old
 * graph or the new one.
 */
@NullMarked
package org.plangraph.store;

import org.jspecify.annotations.NullMarked;
