package org.plangraph.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.model.Repair;
import org.plangraph.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan for reading: its normal text, outline and the places that prove something.
 *
 * @param plan key of the plan
 * @param text normal text
 * @param headings outline in the order of the text
 * @param marks places in the order of the text, longer ones first
 * @param repairs steps that repaired the source, in their order
 * @param changes what they changed, in the order of the text
 */
public record PlanReading(
    String plan,
    String text,
    List<PlanHeading> headings,
    List<PlanMark> marks,
    List<Repair> repairs,
    List<TextChange> changes) {

  /** List of a record file to kind in IRIs. */
  private static final Map<String, String> KINDS =
      Map.of(
          "rows", "row",
          "targets", "target",
          "actuals", "actual",
          "goals", "goal",
          "platforms", "platform",
          "projects", "project",
          "strategies", "pursuit",
          "links", "link");

  /** Keeps its own copies. */
  public PlanReading {
    headings = List.copyOf(headings);
    marks = List.copyOf(marks);
    repairs = List.copyOf(repairs);
    changes = List.copyOf(changes);
  }

  /**
   * Reads a plan from a folder that {@link RecordWriter} wrote.
   *
   * @param folder folder of records
   * @param plan key of the plan
   * @return empty if the folder has no such plan
   */
  public static Optional<PlanReading> read(Path folder, String plan) {
    Path record = folder.resolve(plan + ".json");
    Path texts = folder.resolve("text");
    if (!Files.isRegularFile(record) || !Files.isRegularFile(texts.resolve(plan + ".text.txt"))) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(texts.resolve(plan + ".text.txt"));
      List<TextChange> changes =
          TextChanges.find(
              text,
              Files.readString(texts.resolve(plan + ".source.txt")),
              OffsetTable.read(Files.readString(texts.resolve(plan + ".map.tsv"))));
      JsonNode json = JsonMapper.shared().readTree(Files.readString(record));
      return Optional.of(of(plan, text, json, changes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlanReading of(
      String plan, String text, JsonNode record, List<TextChange> changes) {
    List<PlanHeading> headings = new ArrayList<>();
    for (JsonNode heading : record.path("headings")) {
      headings.add(
          new PlanHeading(
              heading.path("key").asString(),
              heading.path("level").asInt(1),
              heading.path("kind").asString("heading"),
              heading.path("text").asString(),
              span(heading, text)));
    }
    headings.sort(Comparator.comparing(heading -> heading.span().start()));
    List<PlanMark> marks = new ArrayList<>();
    KINDS.forEach(
        (list, kind) -> record.path(list).forEach(item -> addMarks(kind, item, text, marks)));
    marks.sort(
        Comparator.comparingInt((PlanMark mark) -> mark.span().start())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(PlanMark::evidence));
    return new PlanReading(plan, text, headings, marks, repairs(record), changes);
  }

  private static List<Repair> repairs(JsonNode record) {
    List<Repair> repairs = new ArrayList<>();
    for (JsonNode repair : record.path("capture").path("repairs")) {
      repairs.add(new Repair(repair.path("step").asString(), repair.path("count").asInt()));
    }
    return repairs;
  }

  private static void addMarks(String kind, JsonNode item, String text, List<PlanMark> marks) {
    for (JsonNode evidence : item.path("evidence")) {
      String key = evidence.path("key").asString();
      marks.add(new PlanMark(kind, item.path("key").asString(), key, span(evidence, text)));
    }
  }

  /** Code points of a record to UTF-16 indices. */
  private static Span span(JsonNode node, String text) {
    int start = text.offsetByCodePoints(0, node.path("start").asInt());
    return new Span(
        start,
        text.offsetByCodePoints(start, node.path("end").asInt() - node.path("start").asInt()));
  }
}
