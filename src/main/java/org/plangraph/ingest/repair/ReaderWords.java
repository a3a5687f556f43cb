package org.plangraph.ingest.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of the reader, one entry per line; lines that begin with # are comments. */
final class ReaderWords {

  private ReaderWords() {}

  static List<String> load(String name) {
    try (InputStream in = ReaderWords.class.getResourceAsStream("/reader/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read reader/" + name, e);
    }
  }
}
