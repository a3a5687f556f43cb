/**
 * Whether two names mean one thing, in one plan and across plans.
 *
 * <p>In: names found by form. Out: the form in which variants of a name agree, and keys that are
 * the same for the same thing in every plan. Decisions of people in {@code ontology/identity/*.tsv}
 * win.
 */
@NullMarked
package org.plangraph.extract.identity;

import org.jspecify.annotations.NullMarked;
