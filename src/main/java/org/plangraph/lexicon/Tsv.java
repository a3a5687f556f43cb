package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;

/**
 * A table of {@code ontology/regions}: lines {@code #:} about itself, a header, rows parted by
 * tabs.
 */
final class Tsv {

  /** A row and where it stands. */
  record Row(Origin origin, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    /** Cell parted at {@code separator}, empty if there is nothing in it. */
    List<String> parts(int column, String separator) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(separator));
    }

    ArtefactException broken(String what, String fix) {
      return new ArtefactException(origin, what, fix);
    }
  }

  private Tsv() {}

  /**
   * Rows of a table of the class path.
   *
   * @throws ArtefactException if the header is another, a row has more or fewer cells, or two rows
   *     are equal
   */
  static List<Row> read(String name, String... header) {
    return rows(Artefacts.read("ontology/regions/" + name + ".tsv"), List.of(header));
  }

  static List<Row> rows(Artefact file, List<String> header) {
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean headed = false;
    int number = 0;
    for (String line : file.text().split("\n")) {
      number++;
      if (line.startsWith("#:")) {
        continue;
      }
      Row row = new Row(new Origin(file.path(), number, 1), List.of(line.split("\t", -1)));
      if (!headed && !row.cells().equals(header)) {
        throw row.broken("header is " + row.cells(), "Write " + String.join("⇥", header));
      }
      if (row.cells().size() != header.size()) {
        throw row.broken(row.cells().size() + " cells, not " + header.size(), "Part them by tabs");
      }
      if (!seen.add(line)) {
        throw row.broken("the row stands twice", "Remove one");
      }
      if (headed) {
        rows.add(row);
      }
      headed = true;
    }
    return rows;
  }
}
