/**
 * Targets and facts with a number, from running text.
 *
 * <p>In: a {@link org.plangraph.extract.Reading} and its discourse. Out: {@link
 * org.plangraph.model.Target}s, aims apart from facts, and the numbers that no rule understood.
 */
@NullMarked
package org.plangraph.extract.target;

import org.jspecify.annotations.NullMarked;
