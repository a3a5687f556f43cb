package org.plangraph.extract.chat;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint that a user configured.
 *
 * @param endpoint base address, such as {@code http://127.0.0.1:11434/v1}
 * @param model name of the model
 * @param key bearer token, null for none
 * @param timeout longest wait for one answer
 */
public record ChatSettings(URI endpoint, String model, @Nullable String key, Duration timeout) {}
