/**
 * The text itself: folded characters, sentences, numerals, periods.
 *
 * <p>In: the normal text of a plan. Out: views and readings of it with UTF-16 offsets. JDK only.
 */
@NullMarked
package org.plangraph.text;

import org.jspecify.annotations.NullMarked;
