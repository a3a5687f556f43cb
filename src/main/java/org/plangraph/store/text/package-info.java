/**
 * Full-text search over labels, titles and quotes, for Chinese without dictionaries: pairs of
 * characters.
 *
 * <p>In: a generation that was just loaded. Out: an index beside it, which {@code text:query} uses
 * inside SPARQL, and hits with what they belong to.
 */
@NullMarked
package org.plangraph.store.text;

import org.jspecify.annotations.NullMarked;
