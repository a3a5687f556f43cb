/**
 * Runs the RML files of {@code mappings/} over records.
 *
 * <p>In: record files. Out: N-Quads, one named graph a plan, the same bytes on every machine: plans
 * in order of their keys, quads sorted within each. The files are written in the RML-Core
 * vocabulary; what the engine does not understand of it is rewritten on load.
 */
@NullMarked
package org.plangraph.mapping;

import org.jspecify.annotations.NullMarked;
