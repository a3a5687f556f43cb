package org.plangraph.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command what it works with. */
final class CommandFactory implements IFactory {

  private final Map<Class<?>, Supplier<?>> makers;

  CommandFactory(Console console, Serving serving) {
    makers =
        Map.ofEntries(
            Map.entry(ValidateCommand.class, () -> new ValidateCommand(console)),
            Map.entry(ReadCommand.class, () -> new ReadCommand(console)),
            Map.entry(ExtractCommand.class, () -> new ExtractCommand(console)),
            Map.entry(MapCommand.class, () -> new MapCommand(console)),
            Map.entry(LoadCommand.class, () -> new LoadCommand(console)),
            Map.entry(BuildCommand.class, () -> new BuildCommand(console)),
            Map.entry(ServeCommand.class, () -> new ServeCommand(console, serving)),
            Map.entry(McpCommand.class, () -> new McpCommand(console)),
            Map.entry(QueryCommand.class, () -> new QueryCommand(console)),
            Map.entry(DemoCommand.class, () -> new DemoCommand(console, serving)),
            Map.entry(EvaluateCommand.class, () -> new EvaluateCommand(console)),
            Map.entry(GenerateCommand.class, () -> new GenerateCommand(console)),
            Map.entry(ExplainCommand.class, () -> new ExplainCommand(console)),
            Map.entry(DiffCommand.class, () -> new DiffCommand(console)),
            Map.entry(RegionsCommand.class, () -> new RegionsCommand(console)));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<?> maker = makers.get(type);
    if (maker != null) {
      return type.cast(maker.get());
    }
    return CommandLine.defaultFactory().create(type);
  }
}
