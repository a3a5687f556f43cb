package org.plangraph.record;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One run of the software, as records tell of it.
 *
 * @param version of the software, such as {@code 0.1.0}
 * @param rules SHA-256 of rules, word lists and schemes, 64 hex digits
 * @param time when it ran as the caller says; null leaves it out, so that builds repeat to the byte
 */
public record Run(String version, String rules, @Nullable OffsetDateTime time) {}
