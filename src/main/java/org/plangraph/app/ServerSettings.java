package org.plangraph.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the server is told.
 *
 * @param data data folder
 * @param queryTimeout when a query is stopped
 * @param federation endpoints that SERVICE may ask; none by default
 * @param federationPrivate whether one of them may lie on this machine or in a private network
 * @param token what a caller must send to write; empty if nobody may
 */
@ConfigurationProperties("plangraph")
public record ServerSettings(
    Path data,
    Duration queryTimeout,
    @DefaultValue Set<String> federation,
    @DefaultValue("false") boolean federationPrivate,
    @DefaultValue("") String token) {}
