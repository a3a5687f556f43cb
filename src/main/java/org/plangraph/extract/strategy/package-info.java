/**
 * The strategies, programmes and reforms that a plan takes up.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: {@link org.plangraph.model.Strategy}, one
 * for each, known ones by the labels of the scheme {@code strategy}, others by the form of their
 * names (rules/strategies.yaml).
 */
@NullMarked
package org.plangraph.extract.strategy;

import org.jspecify.annotations.NullMarked;
