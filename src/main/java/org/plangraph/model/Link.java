package org.plangraph.model;

/**
 * A stated relation that crosses the region's border.
 *
 * @param section index of the section
 * @param subject near end: the region or a place or platform in it
 * @param relation what is stated
 * @param object far end
 * @param objectKind what the far end is
 * @param verb the word that states it
 * @param internal whether both ends lie inside the region
 * @param evidence the clause
 */
public record Link(
    int section,
    Reference subject,
    Relation relation,
    Reference object,
    ObjectKind objectKind,
    String verb,
    boolean internal,
    Evidence evidence) {}
