package org.plangraph.generate;

import java.util.List;
import java.util.Map;

/**
 * One way to put a symbol of the grammar.
 *
 * @param text its words
 * @param fields what is then known of it
 * @param when fields that have to hold one of these values, by {@code variable.field}
 * @param weight how often, against the others
 */
record Phrase(
    Template text, Map<String, Template> fields, Map<String, List<String>> when, int weight) {}
