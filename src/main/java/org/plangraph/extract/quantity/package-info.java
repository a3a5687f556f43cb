/**
 * Numbers in text: value or range, scale, unit, bound, multiples and ranks.
 *
 * <p>In: folded text. Out: {@link org.plangraph.extract.quantity.Quantity}, found by the rules of
 * {@code rules/quantity.yaml}.
 */
@NullMarked
package org.plangraph.extract.quantity;

import org.jspecify.annotations.NullMarked;
