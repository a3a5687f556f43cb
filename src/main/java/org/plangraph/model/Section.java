package org.plangraph.model;

/**
 * A part of the document with a heading.
 *
 * @param index its place in {@link PlanDocument#sections()}
 * @param parent index of the section around it, -1 at the top
 * @param kind what it is
 * @param level depth in the document's own numbering from 1; 0 for boxes, tables and figures
 * @param title words of the heading, number included, as annotations give it
 * @param heading where the heading stands
 * @param extent heading and all that belongs to it, sub-sections included
 */
public record Section(
    int index, int parent, SectionKind kind, int level, String title, Span heading, Span extent) {}
