/**
 * What names of platforms and projects have in common: how they end, what makes them names of one
 * thing, where they lie.
 *
 * <p>In: mentions of rules over a {@link org.plangraph.extract.Reading}. Out: {@link
 * org.plangraph.extract.naming.Naming}s, one for each name that stands for one real thing.
 */
@NullMarked
package org.plangraph.extract.naming;

import org.jspecify.annotations.NullMarked;
