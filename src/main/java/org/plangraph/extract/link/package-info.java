/**
 * Relations that a plan states between its region and places, areas and platforms beyond the
 * border.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: {@link org.plangraph.model.Link}, one for
 * each partner. Places are found by the {@link org.plangraph.lexicon.Gazetteer}, relations by
 * rules/links.yaml over a text in which the places are marked.
 */
@NullMarked
package org.plangraph.extract.link;

import org.jspecify.annotations.NullMarked;
