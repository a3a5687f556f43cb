package org.plangraph.ingest.metadata;

import java.util.List;

/**
 * An administrative division as a plan names it.
 *
 * @param name full name, with the prefecture before a county
 * @param code GB/T 2260, six digits
 * @param parents names from the province down
 */
record PlanRegion(String name, String code, List<String> parents) {}
