package org.plangraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents to measure with.
 *
 * @param folder where they lie
 * @param documents plain text files, in order of their names
 */
public record Corpus(Path folder, List<Path> documents) {

  /** The plain text files of a folder. */
  static Corpus of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> documents =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      if (documents.isEmpty()) {
        throw new IllegalArgumentException(folder + " holds no .txt files");
      }
      return new Corpus(folder, documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
