package org.plangraph.store.text;

import java.util.Optional;

/**
 * A text that was found.
 *
 * @param iri what has it
 * @param statement the statement that a quote proves; empty for other texts
 * @param plan the plan that says so; empty for shared things
 * @param property IRI of the property that states it
 * @param text the whole text
 * @param language its language tag, empty for none
 * @param graph named graph that it stands in
 * @param score how well it fits; only the order means something
 */
public record Hit(
    String iri,
    Optional<String> statement,
    Optional<String> plan,
    String property,
    String text,
    String language,
    String graph,
    double score) {}
