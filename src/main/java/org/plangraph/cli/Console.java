package org.plangraph.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where commands print: answers to standard output, the rest to standard error. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Console system() {
    return new Console(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  PrintStream out() {
    return out;
  }

  void print(String line) {
    out.println(line);
  }

  void note(String line) {
    err.println(line);
  }

  void problem(String line) {
    err.println(line);
  }

  void trace(Exception failure) {
    failure.printStackTrace(err);
  }
}
