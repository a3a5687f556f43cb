package org.plangraph.extract.discourse;

import org.jspecify.annotations.Nullable;
import org.plangraph.model.Reference;

/**
 * What a position in the text is about.
 *
 * @param tense review or aim
 * @param year year that sentence or section states for it; in a review the last year before the
 *     plan; null if none is stated
 * @param subject what is spoken of: the plan's region, or what a heading above names
 */
public record Context(Tense tense, @Nullable Integer year, Reference subject) {}
