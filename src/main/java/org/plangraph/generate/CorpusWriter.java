package org.plangraph.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes generated plans into a folder: {@code plans/*.txt} and {@code truth/*.json}, one by one.
 */
public final class CorpusWriter {

  private final Path plans;
  private final Path truth;

  /**
   * A writer.
   *
   * @param folder made if it is missing
   */
  public CorpusWriter(Path folder) {
    this.plans = folder.resolve("plans");
    this.truth = folder.resolve("truth");
    try {
      Files.createDirectories(plans);
      Files.createDirectories(truth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a plan and its truth. */
  public void write(GeneratedPlan plan) {
    try {
      Files.writeString(plans.resolve(plan.name() + plan.ending()), plan.text());
      Files.writeString(truth.resolve(plan.name() + ".json"), json(plan.truth()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One field a line, and of lists one item a line, so that files compare well. */
  private static String json(Map<String, Object> truth) {
    StringJoiner fields = new StringJoiner(",\n", "{\n", "\n}\n");
    truth.forEach((name, value) -> fields.add(quoted(name) + ": " + lines(value)));
    return fields.toString();
  }

  private static String lines(Object value) {
    if (!(value instanceof List<?> items) || items.isEmpty()) {
      return quoted(value);
    }
    return items.stream()
        .map(CorpusWriter::quoted)
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
  }

  private static String quoted(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
