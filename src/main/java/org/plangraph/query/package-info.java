/**
 * The saved questions: one {@code .rq} file each, whose head says what it asks, of what, and what
 * comes back.
 *
 * <p>In: query files, arguments as text, a dataset. Out: an {@link org.plangraph.query.Answer},
 * written as table, CSV, TSV or SPARQL JSON. A broken file is an {@code ArtefactException} when the
 * catalogue loads.
 */
@NullMarked
package org.plangraph.query;

import org.jspecify.annotations.NullMarked;
