/**
 * Named development platforms: found by form, one item a platform, with level, aspiration, place.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: {@link org.plangraph.model.Platform}s.
 */
@NullMarked
package org.plangraph.extract.platform;

import org.jspecify.annotations.NullMarked;
