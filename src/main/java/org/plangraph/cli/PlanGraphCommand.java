package org.plangraph.cli;

import org.plangraph.pipeline.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The word {@code plangraph} itself. */
@Command(
    name = "plangraph",
    description =
        "规划图谱: turns planning documents into a linked-data graph and answers questions about it.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "PlanGraph " + Release.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 a bug, 2 wrong usage or some input failed, 3 a rule, mapping or query file is broken."
    },
    subcommands = {
      ReadCommand.class,
      ExtractCommand.class,
      MapCommand.class,
      ValidateCommand.class,
      LoadCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      McpCommand.class,
      DemoCommand.class,
      EvaluateCommand.class,
      GenerateCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      RegionsCommand.class
    })
final class PlanGraphCommand implements Runnable {

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "print stack traces of failures")
  private boolean isVerbose;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A command is missing" + (isVerbose ? "." : ""));
  }
}
