package org.plangraph.pipeline;

import java.time.Duration;
import java.util.List;
import org.plangraph.mapping.PlanCount;
import org.plangraph.quality.Report;
import org.plangraph.store.Loaded;

/**
 * What a build did.
 *
 * @param extracted records and failures
 * @param plans quads of each plan
 * @param validation findings, no violation among them
 * @param loaded the generation
 * @param extracting time of reading and extracting
 * @param mapping time of mapping
 * @param validating time of judging the quads
 * @param total time of all
 * @param peakMebibytes most memory that the process held
 */
public record BuildReport(
    Extracted extracted,
    List<PlanCount> plans,
    Report validation,
    Loaded loaded,
    Duration extracting,
    Duration mapping,
    Duration validating,
    Duration total,
    long peakMebibytes) {

  /** Keeps its own copy. */
  public BuildReport {
    plans = List.copyOf(plans);
  }
}
