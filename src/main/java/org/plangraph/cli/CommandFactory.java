package org.plangraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command what it works with. */
final class CommandFactory implements IFactory {

  private final Console console;
  private final Serving serving;

  CommandFactory(Console console, Serving serving) {
    this.console = console;
    this.serving = serving;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == LoadCommand.class) {
      return type.cast(new LoadCommand(console));
    }
    if (type == QueryCommand.class) {
      return type.cast(new QueryCommand(console));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(console, serving));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
