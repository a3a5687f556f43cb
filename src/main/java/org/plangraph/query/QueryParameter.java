package org.plangraph.query;

import java.util.List;
import java.util.Optional;

/**
 * A variable of a saved query that the caller fills.
 *
 * @param name variable name without its mark
 * @param kind what the text must be
 * @param scheme what completes a short IRI, such as {@code region} or {@code strategy}; empty for
 *     other kinds
 * @param isRequired whether the query makes no sense without it
 * @param label name for people, zh
 * @param labelEn name for people, en
 * @param example a value to try
 * @param defaultText value when the caller gives none
 * @param choices the only texts allowed; empty for any
 */
public record QueryParameter(
    String name,
    ParameterKind kind,
    Optional<String> scheme,
    boolean isRequired,
    String label,
    String labelEn,
    Optional<String> example,
    Optional<String> defaultText,
    List<String> choices) {}
