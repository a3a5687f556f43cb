/**
 * Invented plans of real regions with the truth beside them, to measure accuracy and scale.
 *
 * <p>In: the grammars of {@code generate/*.yaml} (sentences, each with the statements it makes),
 * the schemes and the gazetteer, a seed and an index. Out: the text of a plan and what it states,
 * in the shape of the annotation guide. A plan is a function of seed and index alone.
 */
@NullMarked
package org.plangraph.generate;

import org.jspecify.annotations.NullMarked;
