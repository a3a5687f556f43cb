package org.plangraph.mcp;

import java.util.Map;

/**
 * What a tool found.
 *
 * @param text for a model to read
 * @param structure the same as JSON: an object of lists, texts and numbers
 */
public record ToolAnswer(String text, Map<String, Object> structure) {}
