package org.plangraph.cli;

/** What the process tells its caller. */
final class ExitCodes {

  static final int DONE = 0;
  static final int BUG = 1;
  static final int INPUT = 2;
  static final int ARTEFACT = 3;

  private ExitCodes() {}
}
