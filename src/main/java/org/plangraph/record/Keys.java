package org.plangraph.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Mints the ASCII keys of one plan's items.
 *
 * <p>A key is the start of the SHA-256 of kind and content; the second item of the same content
 * counts as another content. So a key stays as long as the words that it stands for, wherever they
 * move.
 */
final class Keys {

  private static final int DIGITS = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  /** A key that no other call returns for this kind. */
  String mint(String kind, String... content) {
    String whole = kind + '\u0000' + String.join("\u0000", content);
    int occurrence = seen.merge(whole, 1, Integer::sum);
    return hash(occurrence == 1 ? whole : whole + '\u0000' + occurrence);
  }

  /** The same key for the same name, within a plan and across plans. */
  static String ofName(String kind, String name) {
    return hash(kind + '\u0000' + name);
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
