package org.plangraph.cli;

import java.util.List;
import org.plangraph.pipeline.Failure;

/** Tells which inputs failed. */
final class Failures {

  private Failures() {}

  static int tell(List<Failure> failures, int of, Console console) {
    failures.forEach(failure -> console.problem(failure.message()));
    return exitCode(failures.size(), of, console);
  }

  static int exitCode(int failed, int of, Console console) {
    if (failed == 0) {
      return ExitCodes.DONE;
    }
    console.problem(failed + " of " + of + " documents could not be used; the others were.");
    return ExitCodes.INPUT;
  }
}
