package org.plangraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.YamlMap;

/** Reads the {@code #+} lines of a query file. */
final class QueryHead {

  private static final String MARK = "#+";

  private QueryHead() {}

  static SavedQuery read(Artefact file) {
    YamlMap head = YamlMap.parse(file.path(), yaml(file));
    head.allow(
        "id",
        "question",
        "question-en",
        "note",
        "note-en",
        "params",
        "gives",
        "columns",
        "columns-en",
        "empty",
        "tags",
        "since");
    if (!head.requireText("id").equals(file.id())) {
      throw new ArtefactException(
          head.origin(), "id and file name differ", "Write id: " + file.id());
    }
    if (head.text("note").isPresent() != head.text("note-en").isPresent()) {
      throw new ArtefactException(
          head.origin(), "the note stands in one language only", "Write note and note-en");
    }
    Map<String, String> columns = head.map("columns").map(YamlMap::scalars).orElse(Map.of());
    return new SavedQuery(
        file.id(),
        file.path(),
        file.path().split("/")[1],
        head.requireText("question"),
        head.requireText("question-en"),
        head.text("note"),
        head.text("note-en"),
        head.maps("params").stream().map(QueryHead::parameter).toList(),
        choice(head, "gives", List.of("rows", "graph"), "rows").equals("graph"),
        columns,
        english(columns, head.map("columns-en").map(YamlMap::scalars).orElse(Map.of())),
        choice(head, "empty", List.of("ok", "not-found"), "ok").equals("ok"),
        head.texts("tags"),
        head.requireText("since"),
        file.text());
  }

  /** The YAML with as many lines as the file's head, so that line numbers hold. */
  private static String yaml(Artefact file) {
    String yaml =
        file.text()
            .lines()
            .takeWhile(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .collect(Collectors.joining("\n"));
    if (yaml.isBlank()) {
      throw new ArtefactException(
          file.path(), "no head", "Begin with lines «#+ id: …», «#+ question: …»");
    }
    return yaml;
  }

  private static QueryParameter parameter(YamlMap map) {
    map.allow(
        "name", "kind", "scheme", "required", "label", "label-en", "example", "default", "choices");
    String name = map.requireText("name");
    return new QueryParameter(
        name,
        kind(map),
        map.text("scheme"),
        choice(map, "required", List.of("true", "false"), "false").equals("true"),
        map.requireText("label"),
        map.text("label-en").orElse(words(name)),
        map.text("example"),
        map.text("default"),
        map.texts("choices"));
  }

  private static ParameterKind kind(YamlMap map) {
    String key = map.requireText("kind");
    for (ParameterKind kind : ParameterKind.values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    throw new ArtefactException(
        map.origin(),
        "unknown kind «" + key + "»",
        "Use one of " + List.of(ParameterKind.values()));
  }

  private static String choice(YamlMap map, String key, List<String> allowed, String otherwise) {
    String value = map.text(key).orElse(otherwise);
    if (!allowed.contains(value)) {
      throw new ArtefactException(
          map.origin(), key + " is «" + value + "»", "Use one of " + allowed);
    }
    return value;
  }

  private static Map<String, String> english(
      Map<String, String> columns, Map<String, String> given) {
    Map<String, String> labels = new LinkedHashMap<>();
    columns
        .keySet()
        .forEach(
            name -> labels.put(name, Optional.ofNullable(given.get(name)).orElse(words(name))));
    return labels;
  }

  /** {@code regionName} → {@code region name}. */
  private static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
