/**
 * The order of the stages: read, extract, map, validate, load; each leaves files that one can open.
 *
 * <p>In: paths of documents. Out: records, N-Quads, a generation in the data folder, and a report
 * with what failed and how fast it went. One bad file never stops the others.
 */
@NullMarked
package org.plangraph.pipeline;

import org.jspecify.annotations.NullMarked;
