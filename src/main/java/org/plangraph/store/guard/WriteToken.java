package org.plangraph.store.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secret that lets a caller write.
 *
 * @param secret the token; empty if nobody may write
 */
public record WriteToken(Optional<String> secret) {

  private static final String SCHEME = "Bearer ";

  /** Nobody may write. */
  public static final WriteToken NONE = new WriteToken(Optional.empty());

  /** Whether the server lets anybody write. */
  public boolean isSet() {
    return secret.isPresent();
  }

  /** Whether an Authorization header carries the secret; takes the same time for any wrong one. */
  boolean isIn(@Nullable String authorization) {
    if (secret.isEmpty() || authorization == null || !authorization.startsWith(SCHEME)) {
      return false;
    }
    byte[] given = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, secret.get().getBytes(StandardCharsets.UTF_8));
  }
}
