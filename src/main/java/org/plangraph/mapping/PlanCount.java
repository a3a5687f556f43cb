package org.plangraph.mapping;

import java.nio.file.Path;
import java.util.SortedSet;

/**
 * What came of one record.
 *
 * @param record the record file
 * @param quads number of quads
 * @param townships codes of the townships that the plan names, for the vocabulary graph
 */
public record PlanCount(Path record, int quads, SortedSet<String> townships) {}
