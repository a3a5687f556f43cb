/**
 * The {@code read} step: a file → {@code PlanDocument}.
 *
 * <p>Bytes become source text ({@code source}), source text becomes normal text with a map back
 * ({@code repair}), normal text gets its structure ({@code outline}) and its metadata ({@code
 * metadata}). Nothing is known here of what a plan says.
 */
@NullMarked
package org.plangraph.ingest;

import org.jspecify.annotations.NullMarked;
