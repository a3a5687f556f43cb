package org.plangraph.app;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the server is told.
 *
 * @param data data folder
 * @param queryTimeout when a query is stopped
 */
@ConfigurationProperties("plangraph")
public record ServerSettings(
    Path data,
    Duration queryTimeout) {
}
