package org.plangraph.app;

import org.plangraph.cli.CommandLineProgram;

/** Entry point of the {@code plangraph} command. */
public final class PlanGraph {

  private PlanGraph() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param arguments what stands behind {@code plangraph}
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLineProgram(new SpringServing()).run(arguments));
  }
}
