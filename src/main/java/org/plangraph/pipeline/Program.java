package org.plangraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * This program as it runs: its code, rules, word lists, ontology, schemes and mappings, which all
 * lie in one jar or one folder of classes. What it makes of the same input stays the same as long
 * as its digest does.
 */
final class Program {

  private static final String DIGEST = digest();

  private Program() {}

  /** A hash of the program, a stage and what goes into it, 64 hex digits. */
  static String key(String stage, byte[]... inputs) {
    MessageDigest digest = Release.sha256();
    digest.update((DIGEST + " " + stage).getBytes(StandardCharsets.UTF_8));
    for (byte[] input : inputs) {
      digest.update((byte) 0);
      digest.update(input);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A program that cannot be found is like no other, so that nothing is taken for its work. */
  private static String digest() {
    Path place = place();
    if (!Files.exists(place)) {
      return UUID.randomUUID().toString();
    }
    MessageDigest digest = Release.sha256();
    try (Stream<Path> below = Files.walk(place)) {
      for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar or folder of this class; for a jar inside a jar the outer one. */
  private static Path place() {
    try {
      URI location = Program.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return location.getScheme().equals("file")
          ? Path.of(location)
          : Path.of(System.getProperty("java.class.path"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
