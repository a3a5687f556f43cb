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
        Map.of(
            ValidateCommand.class, () -> new ValidateCommand(console),
            ReadCommand.class, () -> new ReadCommand(console),
            ExtractCommand.class, () -> new ExtractCommand(console),
            MapCommand.class, () -> new MapCommand(console),
            LoadCommand.class, () -> new LoadCommand(console),
            BuildCommand.class, () -> new BuildCommand(console),
            ServeCommand.class, () -> new ServeCommand(console, serving),
            QueryCommand.class, () -> new QueryCommand(console),
            DemoCommand.class, () -> new DemoCommand(console, serving),
            EvaluateCommand.class, () -> new EvaluateCommand(console));
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
