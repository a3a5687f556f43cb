package org.plangraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.model.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as a user of a terminal meets it. */
public final class CommandLineProgram {

  private final Serving serving;

  /**
   * A program.
   *
   * @param serving starts the server
   */
  public CommandLineProgram(Serving serving) {
    this.serving = serving;
  }

  /**
   * Runs one command line.
   *
   * @param arguments what stands behind {@code plangraph}
   * @return the exit code
   */
  public int run(String... arguments) {
    Console console = Console.system();
    return new CommandLine(new PlanGraphCommand(), new CommandFactory(console, serving))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((e, line, parsed) -> tell(e, console, parsed))
        .setParameterExceptionHandler(CommandLineProgram::tellUsage)
        .execute(arguments);
  }

  private static int tell(Exception failure, Console console, ParseResult parsed) throws Exception {
    boolean isVerbose = parsed.hasMatchedOption("--verbose");
    if (isVerbose) {
      console.trace(failure);
    }
    if (failure instanceof InputException input) {
      console.problem(input.getMessage());
      return ExitCodes.INPUT;
    }
    if (failure instanceof ArtefactException artefact) {
      console.problem(artefact.getMessage());
      return ExitCodes.ARTEFACT;
    }
    console.problem("This is a bug of PlanGraph: " + failure);
    console.problem("Run the command again with -v as its first word and report what it prints.");
    return ExitCodes.BUG;
  }

  private static int tellUsage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    command.getErr().println(failure.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr())) {
      command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCodes.INPUT;
  }
}
