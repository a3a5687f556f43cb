package org.plangraph.model;

/**
 * A named repair step and how often it changed the text.
 *
 * @param step id of the step, such as {@code drop-gloss}
 * @param count number of places that it changed
 */
public record Repair(String step, int count) {}
