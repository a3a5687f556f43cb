package org.plangraph.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plangraph.model.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads record files and refuses what does not fit the schema. */
public final class RecordReader {

  private static final int SHOWN = 20;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final RecordSchema schema = RecordSchema.load();

  /**
   * The text of one record file.
   *
   * @throws InputException if it is no JSON or breaks the schema; names all problems, at most
   *     twenty
   */
  public String read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> problems = schema.problems(parse(file, bytes));
    if (!problems.isEmpty()) {
      throw new InputException(file.toString(), summary(problems), "Extract the document again");
    }
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static JsonNode parse(Path file, byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new InputException(
          file.toString(), "no JSON: " + e.getOriginalMessage(), "Extract the document again");
    }
  }

  private static String summary(List<String> problems) {
    String shown = String.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())));
    return problems.size() <= SHOWN
        ? shown
        : shown + "; and " + (problems.size() - SHOWN) + " more";
  }
}
