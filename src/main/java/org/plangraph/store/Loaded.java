package org.plangraph.store;

import java.time.Duration;

/**
 * What a load did.
 *
 * @param generation number of the generation, from 1
 * @param quadCount quads in it
 * @param time from the first byte read to the switch
 */
public record Loaded(int generation, long quadCount, Duration time) {}
