package org.plangraph.model;

import java.util.List;

/**
 * A planning document, read: clean text with its structure and a way back to the source.
 *
 * @param doc file name without its ending
 * @param plan plan key, such as {@code 330502-outline-2021}
 * @param source the captured file
 * @param text normal text: repaired and simplified
 * @param map from the normal text to the source text
 * @param metadata what the document says of itself
 * @param sections headings, boxes and tables in order
 * @param passages all of the normal text that belongs to the plan, in order
 * @param tables tables in order
 * @param repairs what the reader changed
 */
public record PlanDocument(
    String doc,
    String plan,
    Source source,
    String text,
    OffsetMap map,
    Metadata metadata,
    List<Section> sections,
    List<Passage> passages,
    List<Table> tables,
    List<Repair> repairs) {

  /** Keeps its own copies of the lists. */
  public PlanDocument {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    tables = List.copyOf(tables);
    repairs = List.copyOf(repairs);
  }

  /**
   * Where a stretch of the normal text is printed, a box for each line of it; empty for sources
   * without pages.
   */
  public List<PageBox> printed(Span span) {
    Span captured = map.toSource(span);
    return source.boxes().stream().filter(box -> box.span().overlaps(captured)).toList();
  }
}
