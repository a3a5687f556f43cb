package org.plangraph.mapping;

import java.nio.file.Path;

/**
 * How many quads came of one record.
 *
 * @param record the record file
 * @param quads number of quads
 */
public record PlanCount(
    Path record,
    int quads) {
}
