package org.plangraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plangraph.model.InputException;

/**
 * The data folder: {@code generations/N} with a TDB2 store each, {@code current} with the number of
 * the one that is served, {@code server.url} while a server runs.
 */
public final class DataFolder {

  private static final String READERS = "readers";

  private final Path root;

  /**
   * Names a folder; it need not exist.
   *
   * @param root the data folder
   */
  public DataFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** Number of the generation that is served; empty before the first load. */
  public OptionalInt current() {
    try {
      String number = Files.readString(root.resolve("current")).strip();
      return OptionalInt.of(Integer.parseInt(number));
    } catch (NoSuchFileException none) {
      return OptionalInt.empty();
    } catch (NumberFormatException e) {
      throw new InputException(
          root.resolve("current").toString(), "holds no number", "Build again");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folder of a generation. */
  Path generation(int number) {
    return root.resolve("generations").resolve(Integer.toString(number));
  }

  /** Folder of the TDB2 files of a generation. */
  Path database(int number) {
    return generation(number).resolve("tdb2");
  }

  /**
   * Folder of the records and texts that a generation was made from; missing when only quads were
   * loaded.
   */
  Path records(int number) {
    return generation(number).resolve("records");
  }

  /** Folder of the full-text index of a generation. */
  Path textIndex(int number) {
    return generation(number).resolve("index");
  }

  /** Folder in which each reader of a generation holds a locked file. */
  Path readers(int number) {
    return generation(number).resolve(READERS);
  }

  /** Takes the right to write a new generation. */
  FileClaim claimWriting() {
    make(root);
    return FileClaim.take(root.resolve("build.lock"))
        .orElseThrow(
            () ->
                new InputException(
                    root.toString(), "another build is writing here", "Wait for it to end"));
  }

  /** Makes an empty folder for the next generation. */
  int begin() {
    int next = 1 + numbers().stream().mapToInt(n -> n).max().orElse(current().orElse(0));
    make(readers(next));
    return next;
  }

  /** Makes a fully written generation the one that is served. */
  void activate(int number) {
    try {
      Path note = root.resolve("current.new");
      Files.writeString(note, number + "\n");
      Files.move(note, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what is not current and not read; called by the writer only. */
  void sweep() {
    int served = current().orElse(0);
    numbers().stream().filter(number -> number != served && !isRead(number)).forEach(this::remove);
  }

  /** Removes a generation that was not finished. */
  void remove(int number) {
    deleteAll(generation(number));
  }

  /** Removes the whole folder; for temporary ones. */
  public void discard() {
    deleteAll(root);
  }

  private List<Integer> numbers() {
    try (Stream<Path> children = Files.list(root.resolve("generations"))) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> name.matches("\\d{1,9}"))
          .map(Integer::valueOf)
          .toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isRead(int number) {
    try (Stream<Path> claims = Files.list(readers(number))) {
      return claims.anyMatch(FileClaim::isHeld);
    } catch (IOException none) {
      return false;
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputException(folder.toString(), "cannot be made", "Choose another --data folder");
    }
  }

  private static void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
