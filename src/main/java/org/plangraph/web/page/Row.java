package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.query.Answer;
import org.plangraph.query.Named;

/**
 * One row of an answer.
 *
 * @param cells column to text; an unbound column is the empty text
 */
public record Row(Map<String, String> cells) {

  static List<Row> all(Answer answer) {
    List<String> columns = answer.columns();
    List<Row> rows = new ArrayList<>();
    for (List<String> texts : answer.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), texts.get(i));
      }
      rows.add(new Row(cells));
    }
    return rows;
  }

  /** A statement by the last parts of its properties, and its own IRI as {@code statement}. */
  static Row ofFacts(String statement, List<Row> facts) {
    Map<String, String> cells = new LinkedHashMap<>();
    facts.forEach(fact -> cells.putIfAbsent(Named.tail(fact.get("property")), fact.get("value")));
    cells.put("statement", statement);
    return new Row(cells);
  }

  /** The text of a column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Whether a column is bound. */
  public boolean has(String column) {
    return !get(column).isEmpty();
  }
}
