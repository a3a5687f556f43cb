package org.plangraph.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.plangraph.mapping.PlanCount;
import org.plangraph.pipeline.BuildReport;
import org.plangraph.quality.Severity;

/** Prints what a build did and how fast. */
final class BuildFigures {

  private BuildFigures() {}

  static void print(BuildReport report, Console console) {
    printPlans(report.plans(), console);
    int quads = report.plans().stream().mapToInt(PlanCount::quads).sum();
    console.print(
        line(
            "extract: %,d characters in %.1f s (%,.0f characters/s)",
            report.extracted().characterCount(), report.extracting()));
    console.print(line("map: %,d quads in %.1f s (%,.0f quads/s)", quads, report.mapping()));
    console.print(
        String.format(
            Locale.ROOT,
            "validate: no violations, %d warnings, %d notes in %.1f s",
            report.validation().count(Severity.WARNING),
            report.validation().count(Severity.INFO),
            seconds(report.validating())));
    console.print(
        line(
            "load: %,d quads in %.1f s (%,.0f quads/s)",
            report.loaded().quadCount(), report.loaded().time()));
    console.print(
        String.format(
            Locale.ROOT,
            "build: generation %d, %d plans, %,d quads per plan, %.1f s, peak memory %,d MiB",
            report.loaded().generation(),
            report.plans().size(),
            quads / Math.max(1, report.plans().size()),
            seconds(report.total()),
            report.peakMebibytes()));
  }

  static void printPlans(List<PlanCount> counts, Console console) {
    for (PlanCount count : counts) {
      String plan = count.record().getFileName().toString().replaceFirst("\\.json$", "");
      console.print(String.format(Locale.ROOT, "  %-40s %,8d quads", plan, count.quads()));
    }
  }

  private static String line(String form, long count, Duration time) {
    return String.format(
        Locale.ROOT, form, count, seconds(time), count / Math.max(0.001, seconds(time)));
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
