package org.plangraph.pipeline;

import java.time.Duration;
import java.util.List;
import org.plangraph.mapping.PlanCount;
import org.plangraph.store.Loaded;

/**
 * What a build did.
 *
 * @param extracted records and failures
 * @param plans quads of each plan
 * @param loaded the generation
 * @param extracting time of reading and extracting
 * @param mapping time of mapping
 * @param total time of all
 * @param peakMebibytes most memory that the process held
 */
public record BuildReport(
    Extracted extracted,
    List<PlanCount> plans,
    Loaded loaded,
    Duration extracting,
    Duration mapping,
    Duration total,
    long peakMebibytes) {

  /** Keeps its own copy. */
  public BuildReport {
    plans = List.copyOf(plans);
  }
}
