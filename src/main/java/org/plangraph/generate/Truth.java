package org.plangraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan states, in the shape of the annotation guide. */
final class Truth {

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "targets",
          List.of("indicator", "value", "low", "high", "unit", "op", "year", "subject", "kind"),
          "actuals",
          List.of("indicator", "value", "low", "high", "unit", "op", "year", "subject", "kind"),
          "goals",
          List.of("kind", "text", "verb", "subject", "year", "scope"),
          "platforms",
          List.of("name", "aliases", "type", "level", "aspires", "region", "industries", "within"),
          "projects",
          List.of("name", "type", "status"),
          "strategies",
          List.of("name", "aliases", "level"),
          "links",
          List.of("subject", "relation", "object", "objectKind", "verb"));
  private static final Set<String> NUMBERS = Set.of("value", "low", "high", "year");
  private static final Set<String> LISTS = Set.of("aliases", "industries");

  private static final Set<String> THINGS = Set.of("platforms", "projects", "strategies");

  private final Map<String, Map<String, Object>> things = new HashMap<>();
  private final Map<String, Object> document = new LinkedHashMap<>();

  Truth(String doc, Map<String, Object> metadata) {
    document.put("doc", doc);
    document.put("metadata", metadata);
    for (String list : List.of("headings", "rows")) {
      document.put(list, new ArrayList<>());
    }
    for (String list :
        List.of("targets", "actuals", "goals", "platforms", "projects", "strategies", "links")) {
      document.put(list, new ArrayList<>());
    }
  }

  Map<String, Object> document() {
    return document;
  }

  void heading(int level, String text) {
    add("headings", Map.of("level", level, "text", text));
  }

  void row(Map<String, Object> row) {
    add("rows", row);
  }

  /**
   * Adds what a claim says, once for each thing of its first variable.
   *
   * @param scope variables of the sentence
   * @param fields fields that the claim sets itself
   * @param home region of the plan, of which all is said that names no other subject
   */
  void add(Claim claim, Scope scope, Map<String, String> fields, Written written, String home) {
    List<Thing> things = scope.all(claim.of().get(0));
    for (int i = 0; i < things.size(); i++) {
      Map<String, String> said = new LinkedHashMap<>(defaults(claim.list(), home));
      said.putAll(things.get(i).fields());
      said.putIfAbsent(wordField(claim.list()), things.get(i).text());
      claim.of().stream()
          .skip(1)
          .forEach(name -> scope.one(name).ifPresent(thing -> said.putAll(thing.fields())));
      said.putAll(fields);
      Map<String, Object> item = new LinkedHashMap<>();
      for (String field : FIELDS.get(claim.list())) {
        Object value = typed(field, said.get(field));
        if (value != null) {
          item.put(field, value);
        }
      }
      item.put("quote", written.quote(claim.of(), i));
      addOnce(claim.list(), item);
      implied(things.get(i), home, item.get("quote"));
    }
  }

  private static Map<String, String> defaults(String list, String home) {
    return switch (list) {
      case "targets", "actuals" -> Map.of("subject", home, "op", "=");
      case "goals" -> Map.of("subject", home, "kind", "positioning");
      case "platforms" -> Map.of("region", home);
      case "links" -> Map.of("subject", home);
      default -> Map.of();
    };
  }

  private static String wordField(String list) {
    return switch (list) {
      case "targets", "actuals" -> "indicator";
      case "goals" -> "text";
      case "links" -> "object";
      default -> "name";
    };
  }

  private static @Nullable Object typed(String field, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (LISTS.contains(field)) {
      return List.of(value.split("、"));
    }
    if (field.equals("year")) {
      return Integer.valueOf(value);
    }
    return NUMBERS.contains(field) ? Double.valueOf(value) : value;
  }

  /** What a name says by itself: a railway from here to there, a park with a neighbour. */
  private void implied(Thing thing, String home, Object quote) {
    link(thing.field("connects"), "connect", false, home, quote);
    link(thing.field("cooperates"), "cooperate", true, home, quote);
    link(thing.field("coordinates"), "coordinate", true, home, quote);
  }

  private void link(String object, String relation, boolean isDoubtful, String home, Object quote) {
    if (!object.isEmpty()) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("subject", home);
      link.put("relation", relation);
      link.put("object", object);
      if (isDoubtful) {
        link.put("doubtful", true);
      }
      link.put("quote", quote);
      add("links", link);
    }
  }

  /** A thing that was named before only gains the fields that it lacked. */
  private void addOnce(String list, Map<String, Object> item) {
    if (!THINGS.contains(list)) {
      add(list, item);
      return;
    }
    Map<String, Object> known = things.putIfAbsent(list + "/" + item.get("name"), item);
    if (known == null) {
      add(list, item);
    } else {
      item.forEach(known::putIfAbsent);
    }
  }

  @SuppressWarnings("unchecked")
  private void add(String list, Map<String, Object> item) {
    ((List<Map<String, Object>>) document.get(list)).add(item);
  }
}
