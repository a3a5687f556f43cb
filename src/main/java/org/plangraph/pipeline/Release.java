package org.plangraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.Artefacts;
import org.plangraph.record.Run;

/** This software and the declarative files that decide what it finds. */
public final class Release {

  /** Version of the software. */
  public static final String VERSION = "0.1.0";

  private static final List<String> FOLDERS =
      List.of(
          "lexicon",
          "ontology/identity",
          "ontology/regions",
          "ontology/schemes",
          "reader",
          "rules");

  private Release() {}

  /**
   * A run of this release.
   *
   * @param time when; null to leave it out
   */
  public static Run run(@Nullable OffsetDateTime time) {
    return new Run(VERSION, rules(), time);
  }

  /** SHA-256 of paths and texts of the files, whatever the ends of their lines. */
  private static String rules() {
    MessageDigest digest = sha256();
    for (String folder : FOLDERS) {
      for (Artefact file : Artefacts.below(folder, "")) {
        digest.update((file.path() + '\u0000').getBytes(StandardCharsets.UTF_8));
        digest.update(
            (file.text().replace("\r\n", "\n") + '\u0000').getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
