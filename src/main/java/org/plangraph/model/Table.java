package org.plangraph.model;

import java.util.List;

/**
 * A table as it stands in the text: rows of cells, no meaning yet.
 *
 * @param section index of its own section of kind TABLE where it has a caption, else of the section
 *     around it
 * @param span all rows
 * @param rows rows in order, heads included; merged cells of sources that tell them are filled
 * @param notes notes that follow the table
 */
public record Table(int section, Span span, List<TableRow> rows, List<Span> notes) {

  /** Keeps its own copies of the lists. */
  public Table {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
