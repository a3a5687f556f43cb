package org.plangraph.pipeline;

import java.nio.file.Path;

/**
 * A document that could not be used.
 *
 * @param file the document
 * @param message what is wrong and what to do
 */
public record Failure(Path file, String message) {}
