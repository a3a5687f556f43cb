package org.plangraph.extract.name;

import org.plangraph.model.Span;

/**
 * A name found in a text.
 *
 * @param name the whole name; differs from the text at {@code span} where a shared tail was added
 * @param span where its own words stand, in the normal text
 * @param suffix the type word it ends in
 * @param level level word that stands right before it (国家级, 省级), empty if none
 * @param listed whether it stands in an enumeration
 * @param specific whether something in it is no common word: a place, a quotation, an unknown word
 */
public record FoundName(
    String name, Span span, Suffix suffix, String level, boolean listed, boolean specific) {}
