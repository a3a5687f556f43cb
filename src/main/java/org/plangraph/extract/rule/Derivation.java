package org.plangraph.extract.rule;

import java.util.Map;
import org.plangraph.artefact.Origin;
import org.plangraph.model.Span;

/**
 * How a rule came to a mention: which words each named part of its pattern took.
 *
 * @param origin where the rule is written
 * @param span all that matched, in the text that was searched
 * @param parts words of the named parts that took part, in order of the pattern
 * @param settings fixed facts of the rule
 */
public record Derivation(
    Origin origin, Span span, Map<String, Span> parts, Map<String, String> settings) {}
