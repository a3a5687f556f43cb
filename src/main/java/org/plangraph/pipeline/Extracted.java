package org.plangraph.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What extraction left.
 *
 * @param records record files, in order of the documents
 * @param failures documents that could not be used
 * @param characterCount characters of all source texts read
 * @param unread what no rule understood, by document; those without any are left out
 */
public record Extracted(
    List<Path> records, List<Failure> failures, long characterCount, List<Unread> unread) {

  /** Keeps its own copies. */
  public Extracted {
    records = List.copyOf(records);
    failures = List.copyOf(failures);
    unread = List.copyOf(unread);
  }
}
