package org.plangraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plangraph.model.InputException;

/**
 * The documents that a caller names.
 *
 * @param documents files, those of a folder in order of their names
 * @param ignored files of folders whose ending no reader knows
 */
public record Inputs(
    List<Path> documents,
    List<Path> ignored) {

  private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "pdf", "docx", "doc", "zip");

  /** Keeps its own copies. */
  public Inputs {
    documents = List.copyOf(documents);
    ignored = List.copyOf(ignored);
  }

  /**
   * Lists files and what lies below folders.
   *
   * @throws InputException if there is no document among them
   */
  public static Inputs of(List<Path> paths) {
    List<Path> documents = new ArrayList<>();
    List<Path> ignored = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        below(path).forEach(file -> (isKnown(file) ? documents : ignored).add(file));
      } else {
        documents.add(path);
      }
    }
    if (documents.isEmpty()) {
      throw new InputException(paths.toString(), "no documents", "Name files, or folders with " + ENDINGS.stream().sorted().toList());
    }
    return new Inputs(documents, ignored);
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKnown(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
