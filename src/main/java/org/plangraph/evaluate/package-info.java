/**
 * Scores extraction output against annotations.
 *
 * <p>In: a gold file in the shape of the annotation guide and a record. Out: precision, recall and
 * F1 by kind, what was missed, made up and wrong, and how right each rule and each band of
 * confidence is. The figures are those of the project's scorer script, which is the authority.
 */
@NullMarked
package org.plangraph.evaluate;

import org.jspecify.annotations.NullMarked;
