package org.plangraph.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of the subjects of special plans. */
final class Subjects {

  private final Map<String, String> keys = new LinkedHashMap<>();

  Subjects() {
    try (InputStream in = Subjects.class.getResourceAsStream("/reader/plan-subjects.tsv")) {
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> keys.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read reader/plan-subjects.tsv", e);
    }
  }

  /** Key of the subject that {@code title} names, null where it names none of the list. */
  @Nullable String find(String title) {
    return keys.entrySet().stream()
        .filter(entry -> title.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
