/**
 * The border between text and graph: what was extracted, as JSON records.
 *
 * <p>In: an {@link org.plangraph.model.Extraction}. Out: one JSON file a plan in the shape of
 * {@code record-schema/record.json}, its two texts and the map between them; offsets are code
 * points from here on. Every item gets an ASCII key that stays while the text stays.
 */
@NullMarked
package org.plangraph.record;

import org.jspecify.annotations.NullMarked;
