package org.plangraph.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;

/**
 * A query that must return no rows.
 *
 * @param id id, the file's name
 * @param severity how bad a row is
 * @param chinese what a row means
 * @param english the same in English
 * @param query selects {@code ?focus} and may select {@code ?value} and {@code ?quote}
 */
record Check(String id, Severity severity, String chinese, String english, Query query) {

  static List<Check> all() {
    return Artefacts.below("queries/checks", ".rq").stream().map(Check::of).toList();
  }

  static Check of(Artefact file) {
    String head =
        file.text()
            .lines()
            .filter(line -> line.startsWith("#+"))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
    YamlMap map = YamlMap.parse(file.path(), head);
    map.allow("id", "level", "problem", "problem-en", "solution", "solution-en", "since");
    if (!map.requireText("id").equals(file.id())) {
      throw new ArtefactException(
          file.path(), "id differs from the file's name", "Make them the same");
    }
    return new Check(
        file.id(),
        severity(file, map.requireText("level")),
        map.requireText("problem") + "；" + map.requireText("solution"),
        map.requireText("problem-en") + "; " + map.requireText("solution-en"),
        query(file));
  }

  private static Severity severity(Artefact file, String level) {
    return switch (level) {
      case "error" -> Severity.VIOLATION;
      case "warning" -> Severity.WARNING;
      case "info" -> Severity.INFO;
      default ->
          throw new ArtefactException(
              file.path(), "unknown level " + level, "Use error, warning or info");
    };
  }

  private static Query query(Artefact file) {
    try {
      Query query = QueryFactory.create(file.text());
      if (!query.isSelectType() || !query.getResultVars().contains("focus")) {
        throw new ArtefactException(file.path(), "does not select ?focus", "Select ?focus");
      }
      return query;
    } catch (QueryException e) {
      throw new ArtefactException(file.path(), String.valueOf(e.getMessage()), "Mend the query");
    }
  }
}
