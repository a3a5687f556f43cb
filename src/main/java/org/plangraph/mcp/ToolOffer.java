package org.plangraph.mcp;

import java.util.Map;
import java.util.function.Function;

/**
 * A tool that reads.
 *
 * @param name kebab-case
 * @param title for people
 * @param description what it answers, zh and en
 * @param input JSON Schema of the arguments
 * @param call arguments, as text, to an answer; throws InputException for wrong ones
 */
public record ToolOffer(
    String name,
    String title,
    String description,
    Map<String, Object> input,
    Function<Map<String, String>, ToolAnswer> call) {}
