package org.plangraph.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The items of a record file in order of their lists. */
public final class RecordItems {

  /** What an item carries for the program, not to say something of the plan. */
  private static final Set<String> FRAME =
      Set.of(
          "key",
          "plan",
          "parentKey",
          "section",
          "rule",
          "confidence",
          "start",
          "end",
          "quote",
          "evidence",
          "planRegionKey");

  private static final List<String> LISTS =
      List.of(
          "rows", "targets", "actuals", "goals", "platforms", "projects", "strategies", "links");

  private final JsonNode record;
  private final Map<String, JsonNode> headings = new HashMap<>();

  private RecordItems(JsonNode record) {
    this.record = record;
    record.path("headings").forEach(head -> headings.put(head.path("key").asString(""), head));
  }

  /**
   * Reads a record file.
   *
   * @throws org.plangraph.model.InputException if it breaks the schema
   */
  public static RecordItems read(Path file) {
    return new RecordItems(new JsonMapper().readTree(new RecordReader().read(file)));
  }

  /** Key of the plan. */
  public String plan() {
    return record.path("plan").asString("");
  }

  /** All items but headings. */
  public List<RecordItem> all() {
    List<RecordItem> items = new ArrayList<>();
    LISTS.forEach(list -> record.path(list).forEach(node -> items.add(item(list, node))));
    return List.copyOf(items);
  }

  private RecordItem item(String list, JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    node.properties().stream()
        .filter(field -> !FRAME.contains(field.getKey()))
        .forEach(field -> spell(field.getKey(), field.getValue(), fields));
    return new RecordItem(
        list,
        node.path("key").asString(""),
        path(node.path("section").asString("")),
        fields,
        proofs(node));
  }

  private static void spell(String name, JsonNode value, Map<String, String> fields) {
    if (value.isObject()) {
      value.properties().stream()
          .filter(field -> !FRAME.contains(field.getKey()))
          .forEach(field -> spell(name + "." + field.getKey(), field.getValue(), fields));
    } else if (value.isArray()) {
      int index = 0;
      for (JsonNode element : value) {
        spell(name + "[" + index++ + "]", element, fields);
      }
    } else if (!value.isNull()) {
      fields.put(name, value.asString());
    }
  }

  private static List<RecordItem.Proof> proofs(JsonNode node) {
    double confidence = node.path("confidence").asDouble();
    List<RecordItem.Proof> proofs = new ArrayList<>();
    node.path("evidence").forEach(proof -> proofs.add(proof(proof, confidence)));
    return proofs.isEmpty() ? List.of(proof(node, confidence)) : List.copyOf(proofs);
  }

  private static RecordItem.Proof proof(JsonNode node, double confidence) {
    return new RecordItem.Proof(
        new Span(node.path("start").asInt(), node.path("end").asInt()),
        node.path("quote").asString(""),
        node.path("rule").asString(""),
        confidence);
  }

  private List<String> path(String section) {
    LinkedList<String> path = new LinkedList<>();
    for (JsonNode head = headings.get(section);
        head != null && path.size() <= headings.size();
        head = headings.get(tail(head.path("parent").asString("")))) {
      path.addFirst(head.path("text").asString(""));
    }
    return List.copyOf(path);
  }

  private static String tail(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
