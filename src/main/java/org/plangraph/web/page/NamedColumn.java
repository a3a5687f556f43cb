package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.query.Named;
import org.plangraph.vocab.Base;

/** What the names in a column are names of, told by the column's own name. */
final class NamedColumn {

  private static final List<String> PLACES = List.of("id/region/", "id/area/", "id/platform/");
  private static final Map<String, List<String>> FOLDERS = new LinkedHashMap<>();

  static {
    FOLDERS.put("indicator", List.of("concept/indicator/"));
    FOLDERS.put("strategy", List.of("concept/strategy/"));
    FOLDERS.put("industry", List.of("concept/industry/"));
    FOLDERS.put("platform", List.of("id/platform/"));
    FOLDERS.put("within", List.of("id/platform/"));
    FOLDERS.put("project", List.of("id/project/"));
    FOLDERS.put("plan", List.of("id/plan/"));
    FOLDERS.put("title", List.of("id/plan/"));
    FOLDERS.put("period", List.of("id/period/"));
    FOLDERS.put("status", List.of("concept/status/"));
    FOLDERS.put("unit", List.of("concept/unit/"));
    FOLDERS.put("relation", List.of("concept/relation/"));
    FOLDERS.put("level", List.of("concept/level/"));
    FOLDERS.put("aspires", List.of("concept/level/"));
    FOLDERS.put("nature", List.of("concept/nature/"));
    FOLDERS.put("type", List.of("concept/platform-type/", "concept/project-type/"));
  }

  private NamedColumn() {}

  /** The one thing that a name in a column can mean; empty if none or several have the name. */
  static Optional<Named> thing(String column, String name, View view) {
    List<String> folders =
        FOLDERS.entrySet().stream()
            .filter(entry -> column.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(PLACES);
    List<Named> fitting =
        view.called(name).stream()
            .filter(
                thing ->
                    folders.stream()
                        .anyMatch(folder -> thing.iri().startsWith(Base.DEFAULT + folder)))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
