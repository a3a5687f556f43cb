package org.plangraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The sorted quads of a record: mapped once, then found again by the record's bytes. */
final class CachedMapping implements Function<Path, Collection<String>> {

  private static final String QUADS = "quads.nq";

  private final StageCache cache;
  private final Function<Path, Collection<String>> mapping;

  CachedMapping(StageCache cache, Function<Path, Collection<String>> mapping) {
    this.cache = cache;
    this.mapping = mapping;
  }

  @Override
  public Collection<String> apply(Path record) {
    String key = key(record);
    Optional<Map<String, byte[]>> kept = cache.find(key);
    if (kept.isPresent()) {
      String quads = new String(kept.get().get(QUADS), StandardCharsets.UTF_8);
      return List.of(quads.split("\n"));
    }
    Collection<String> lines = mapping.apply(record);
    cache.keep(key, Map.of(QUADS, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    return lines;
  }

  private static String key(Path record) {
    try {
      return Program.key("map", Files.readAllBytes(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
