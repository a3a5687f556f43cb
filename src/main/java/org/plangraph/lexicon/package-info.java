/**
 * Word lists and vocabularies, loaded and checked; names found in text.
 *
 * <p>In: the TSV files of {@code lexicon/}, the schemes and regions of {@code ontology/}. Out:
 * words, concepts, regions, and where a text mentions them.
 */
@NullMarked
package org.plangraph.lexicon;

import org.jspecify.annotations.NullMarked;
