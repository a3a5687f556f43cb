package org.plangraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plangraph.ingest.source.Archive;
import org.plangraph.model.InputException;

/**
 * The files that may be documents among those that a caller names: below folders and inside
 * archives.
 *
 * @param documents files, those of a folder or an archive in order of their names; an archive
 *     itself where it cannot be opened, so that reading it tells why
 * @param ignored files of folders and archives whose ending no reader knows
 */
public record DocumentFiles(List<Path> documents, List<Path> ignored) {

  private static final Set<String> ENDINGS =
      Set.of("txt", "html", "htm", "pdf", "docx", "doc", "zip");

  /** Keeps its own copies. */
  public DocumentFiles {
    documents = List.copyOf(documents);
    ignored = List.copyOf(ignored);
  }

  /**
   * Lists files and what lies below folders and inside archives.
   *
   * @throws InputException if there is no document among them
   */
  public static DocumentFiles of(List<Path> paths) {
    List<Path> documents = new ArrayList<>();
    List<Path> ignored = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        below(path).forEach(file -> sort(file, documents, ignored));
      } else {
        expand(path, documents, ignored);
      }
    }
    if (documents.isEmpty()) {
      throw new InputException(
          paths.toString(),
          "no documents",
          "Name files, folders or archives with " + ENDINGS.stream().sorted().toList());
    }
    return new DocumentFiles(documents, ignored);
  }

  private static void sort(Path file, List<Path> documents, List<Path> ignored) {
    if (isKnown(file)) {
      expand(file, documents, ignored);
    } else {
      ignored.add(file);
    }
  }

  private static void expand(Path file, List<Path> documents, List<Path> ignored) {
    List<Path> members =
        Files.isRegularFile(file) && Archive.isArchive(file) ? members(file) : List.of();
    if (members.stream().noneMatch(DocumentFiles::isKnown)) {
      documents.add(file);
    } else {
      members.forEach(member -> (isKnown(member) ? documents : ignored).add(member));
    }
  }

  private static List<Path> members(Path archive) {
    try {
      return Archive.members(archive);
    } catch (InputException toldWhenRead) {
      return List.of();
    }
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          folder.toString(), "not all of this folder may be read", "Check its permissions");
    }
  }

  private static boolean isKnown(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
