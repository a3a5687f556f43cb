package org.plangraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps what stages made, each piece under a hash of all that decides it, from build to build.
 *
 * <p>A piece appears whole by one rename; one that a crash of the machine has damaged fails its
 * checksums and counts as missing. Threads may share a cache; one build uses it at a time.
 */
final class StageCache {

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * A cache.
   *
   * @param folder where the pieces lie, made if missing
   */
  StageCache(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a piece by name; empty if it is not kept. */
  Optional<Map<String, byte[]>> find(String key) {
    Path piece = folder.resolve(key);
    if (!Files.exists(piece)) {
      return Optional.empty();
    }
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(piece))) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), zip.readAllBytes());
      }
      used.add(key);
      return files.isEmpty() ? Optional.empty() : Optional.of(files);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps a piece. */
  void keep(String key, Map<String, byte[]> files) {
    Path written = folder.resolve(key + "." + UUID.randomUUID());
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(written))) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
        }
      }
      Files.move(written, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
      used.add(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the pieces that were neither found nor kept since this cache was opened. */
  void evict() {
    try (Stream<Path> pieces = Files.list(folder)) {
      for (Path piece : pieces.toList()) {
        if (!used.contains(piece.getFileName().toString())) {
          Files.deleteIfExists(piece);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
