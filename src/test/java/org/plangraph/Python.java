package org.plangraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** An interpreter of Python on this machine, for what must work in another language. */
public final class Python {

  private final String command;

  private Python(String command) {
    this.command = command;
  }

  /** The first interpreter that has some modules, such as {@code yaml, pandas}. */
  public static Optional<Python> with(String modules) {
    return Stream.of("python3", "/usr/bin/python3")
        .map(Python::new)
        .filter(python -> python.canImport(modules))
        .findFirst();
  }

  /**
   * Runs a program to its end.
   *
   * @return what it printed
   * @throws IOException if it failed, with all it printed
   */
  public String run(String program) throws IOException {
    Process process = new ProcessBuilder(command, "-c", program).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(printed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return printed;
  }

  private boolean canImport(String modules) {
    try {
      run("import " + modules);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
