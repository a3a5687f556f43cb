package org.plangraph.record;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.PlanKind;
import org.plangraph.model.Repair;
import org.plangraph.model.Section;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Source;
import tools.jackson.databind.node.ObjectNode;

/** Records of the document itself: metadata, capture, run, headings. */
final class HeadRecords {

  private static final int HASH_DIGITS = 16;
  private static final int DAY_LENGTH = "2021-12-01".length();

  private final PlanContext plan;
  private final PlanDocument document;

  HeadRecords(PlanContext plan) {
    this.plan = plan;
    this.document = plan.document();
  }

  ObjectNode metadata() {
    Metadata metadata = document.metadata();
    Item item =
        new Item()
            .put("key", document.plan())
            .put("plan", document.plan())
            .put("title", metadata.title())
            .put("region", metadata.region())
            .put("regionCode", metadata.regionCode())
            .put("regionKey", plan.regionTail())
            .texts("parents", metadata.parents())
            .put("planKind", metadata.kind().word())
            .put("planClass", planClass(metadata.kind()))
            .put("subject", metadata.subject())
            .put("periodStart", metadata.periodStart())
            .put("periodEnd", metadata.periodEnd())
            .put("periodKey", periodKey(metadata))
            .put("horizon", metadata.horizon())
            .put("issuer", metadata.issuer())
            .put("docNumber", metadata.docNumber())
            .put("issued", metadata.issued())
            .texts("basedOn", metadata.basedOn());
    return dated(item, metadata.issued()).node();
  }

  private static Item dated(Item item, @Nullable String issued) {
    if (issued == null) {
      return item;
    }
    return item.put(issued.length() == DAY_LENGTH ? "issuedDay" : "issuedMonth", issued);
  }

  private static @Nullable String periodKey(Metadata metadata) {
    return metadata.periodStart() == null || metadata.periodEnd() == null
        ? null
        : metadata.periodStart() + "-" + metadata.periodEnd();
  }

  private static @Nullable String planClass(PlanKind kind) {
    return switch (kind) {
      case OUTLINE -> "OutlinePlan";
      case SPECIAL -> "SpecialPlan";
      case REGIONAL -> "RegionalPlan";
      case SPATIAL -> "SpatialPlan";
      case SUGGESTION, REPORT, OTHER -> null;
    };
  }

  ObjectNode capture() {
    Source source = document.source();
    String key = captureKey();
    List<ObjectNode> repairs =
        document.repairs().stream().map(repair -> repair(key, repair)).toList();
    return new Item()
        .put("key", key)
        .put("plan", document.plan())
        .put("name", source.name())
        .put("mediaType", source.mediaType())
        .put("charset", source.charset())
        .put("sha256", source.sha256())
        .nodes("repairs", repairs)
        .node();
  }

  private String captureKey() {
    return document.source().sha256().substring(0, HASH_DIGITS);
  }

  ObjectNode run(Run run) {
    return new Item()
        .put("key", run.rules().substring(0, HASH_DIGITS))
        .put("plan", document.plan())
        .put("captureKey", captureKey())
        .put("version", run.version())
        .put("rules", run.rules())
        .put(
            "time",
            run.time() == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(run.time()))
        .node();
  }

  private ObjectNode repair(String captureKey, Repair repair) {
    return new Item()
        .put("key", repair.step())
        .put("plan", document.plan())
        .put("parentKey", captureKey)
        .put("step", repair.step())
        .put("count", repair.count())
        .node();
  }

  List<ObjectNode> headings() {
    return document.sections().stream().map(this::heading).toList();
  }

  private ObjectNode heading(Section section) {
    String base = "id/plan/" + document.plan();
    String parentKey =
        section.parent() < 0 ? null : plan.sectionKey(document.sections().get(section.parent()));
    return plan.heading(section)
        .put("level", section.level())
        .put("text", section.title())
        .put("kind", section.kind().word())
        .put("boxKind", section.kind() == SectionKind.HEADING ? null : section.kind().word())
        .put("parentKey", parentKey)
        .put("parent", parentKey == null ? base : base + "/section/" + parentKey)
        .node();
  }
}
