/**
 * Keeps the endpoint alive and closed: limits of queries in size, depth, time, rows and number,
 * federation to allowed endpoints only, writing with a token only.
 *
 * <p>In: requests of strangers. Out: answers, or refusals that say which limit was met.
 */
@NullMarked
package org.plangraph.store.guard;

import org.jspecify.annotations.NullMarked;
