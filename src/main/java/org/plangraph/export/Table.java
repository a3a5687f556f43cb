package org.plangraph.export;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.YamlMap;

/**
 * A table that can be taken away.
 *
 * @param id name of its file
 * @param title zh
 * @param titleEn en
 * @param columns in order
 * @param query what fills it
 */
public record Table(String id, String title, String titleEn, List<Column> columns, Query query) {

  private static final String MARK = "#+";

  /**
   * A column.
   *
   * @param name variable of the query
   * @param label zh
   * @param labelEn en
   * @param datatype a CSVW base type
   */
  public record Column(String name, String label, String labelEn, String datatype) {}

  /** Reads a query file with its head. */
  static Table read(Artefact file) {
    String yaml =
        file.text()
            .lines()
            .takeWhile(line -> line.startsWith(MARK))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
    YamlMap head = YamlMap.parse(file.path(), yaml).allow("id", "title", "title-en", "columns");
    List<Column> columns = head.maps("columns").stream().map(Table::column).toList();
    Query query = QueryFactory.create(file.text());
    if (!query.getResultVars().equals(columns.stream().map(Column::name).toList())
        || !query.hasOrderBy()) {
      throw new ArtefactException(
          file.path(), "columns and query differ, or it has no order", "Mend head or query");
    }
    return new Table(
        file.id(), head.requireText("title"), head.requireText("title-en"), columns, query);
  }

  private static Column column(YamlMap map) {
    map.allow("name", "label", "label-en", "datatype");
    return new Column(
        map.requireText("name"),
        map.requireText("label"),
        map.requireText("label-en"),
        map.requireText("datatype"));
  }
}
