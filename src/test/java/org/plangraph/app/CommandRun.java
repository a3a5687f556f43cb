package org.plangraph.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.plangraph.cli.CommandLineProgram;

/** What one command line gave. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
      int exitCode = new CommandLineProgram(new SpringServing()).run(arguments);
      return new CommandRun(
          exitCode,
          written.toString(StandardCharsets.UTF_8),
          told.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
