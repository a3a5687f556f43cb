package org.plangraph.cli;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells when a run is; without it results tell no time and repeat to the byte. */
final class TimeOption {

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description =
          "time of this run for the provenance, such as 2026-11-24T08:00:00+08:00 (default: none)")
  private @Nullable OffsetDateTime time;

  @Nullable OffsetDateTime time() {
    return time;
  }
}
