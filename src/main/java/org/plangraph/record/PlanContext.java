package org.plangraph.record;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Evidence;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Section;
import org.plangraph.model.Span;
import org.plangraph.text.CodePoints;
import tools.jackson.databind.node.ObjectNode;

/** What all records of one plan share: its keys, its offsets, its sections. */
final class PlanContext {

  private final PlanDocument document;
  private final CodePoints normal;
  private final CodePoints source;
  private final Keys keys = new Keys();
  private final List<String> sectionKeys;
  private final Map<Place, String> evidenceKeys = new HashMap<>();

  private record Place(Span span, String rule) {}

  PlanContext(PlanDocument document) {
    this.document = document;
    this.normal = new CodePoints(document.text());
    this.source = new CodePoints(document.source().text());
    this.sectionKeys =
        document.sections().stream()
            .map(section -> keys.mint("section", section.kind().word(), section.title()))
            .toList();
  }

  PlanDocument document() {
    return document;
  }

  String sectionKey(Section section) {
    return sectionKeys.get(section.index());
  }

  /** IRI tail of the plan's region, null while it is unknown. */
  @Nullable String regionTail() {
    String code = document.metadata().regionCode();
    return code == null ? null : "id/region/" + code;
  }

  /** Key, plan, section and proof of an item; the first evidence is the telling one. */
  Item item(String kind, String name, int section, List<Evidence> evidence) {
    Evidence first = evidence.get(0);
    String key = keys.mint(kind, name, first.span().of(document.text()));
    Item item = new Item().put("key", key).put("plan", document.plan());
    if (section >= 0) {
      item.put("section", sectionKeys.get(section));
    }
    item.put("rule", first.rule()).put("confidence", BigDecimal.valueOf(first.confidence()));
    place(item, first.span());
    return item.nodes("evidence", evidence.stream().map(proof -> evidence(key, proof)).toList());
  }

  /** A part of an item, such as one value of a row. */
  Item part(String parentKey, String suffix) {
    return new Item()
        .put("key", parentKey + "-" + suffix)
        .put("plan", document.plan())
        .put("parentKey", parentKey);
  }

  /** Where a heading stands. */
  Item heading(Section section) {
    String key = sectionKey(section);
    Evidence evidence = new Evidence(section.heading(), "outline", 1);
    Item item = new Item().put("key", key).put("plan", document.plan());
    item.put("rule", evidence.rule()).put("confidence", BigDecimal.ONE);
    place(item, section.heading());
    Span at = source.of(document.map().toSource(section.heading()));
    return item.put("sourceStart", at.start())
        .put("sourceEnd", at.end())
        .nodes("evidence", List.of(evidence(key, evidence)));
  }

  private void place(Item item, Span span) {
    Span points = normal.of(span);
    item.put("start", points.start())
        .put("end", points.end())
        .put("quote", span.of(document.text()));
  }

  private ObjectNode evidence(String parentKey, Evidence evidence) {
    Item item =
        new Item()
            .put("key", evidenceKey(evidence))
            .put("plan", document.plan())
            .put("parentKey", parentKey);
    place(item, evidence.span());
    Span at = source.of(document.map().toSource(evidence.span()));
    return item.put("sourceStart", at.start())
        .put("sourceEnd", at.end())
        .put("rule", evidence.rule())
        .node();
  }

  private String evidenceKey(Evidence evidence) {
    return evidenceKeys.computeIfAbsent(
        new Place(evidence.span(), evidence.rule()),
        place -> keys.mint("evidence", place.rule(), place.span().of(document.text())));
  }
}
