/**
 * Judges published data: SHACL shapes of {@code ontology/shapes/} and check queries of {@code
 * queries/checks/}.
 *
 * <p>In: an N-Quads file or a dataset. Out: a {@link org.plangraph.quality.Report}; what is wrong
 * with data is a value, never an exception.
 */
@NullMarked
package org.plangraph.quality;

import org.jspecify.annotations.NullMarked;
