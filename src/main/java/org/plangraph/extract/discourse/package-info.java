/**
 * What a position in the text is about: a review or an aim, which year, which subject.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: a {@link
 * org.plangraph.extract.discourse.Context} for any offset, shared by all extractors.
 */
@NullMarked
package org.plangraph.extract.discourse;

import org.jspecify.annotations.NullMarked;
