package org.plangraph.app;

/** Entry point of the {@code plangraph} command. */
public final class PlanGraph {

  private PlanGraph() {}

  /**
   * Runs the command line.
   *
   * @param arguments what stands behind {@code plangraph}
   */
  public static void main(String[] arguments) {}
}
