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
 */
public record PlanReading(
    String plan, String text, List<PlanHeading> headings, List<PlanMark> marks) {

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
    Path text = folder.resolve("text").resolve(plan + ".text.txt");
    if (!Files.isRegularFile(record) || !Files.isRegularFile(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          of(plan, Files.readString(text), JsonMapper.shared().readTree(Files.readString(record))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlanReading of(String plan, String text, JsonNode record) {
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
    return new PlanReading(plan, text, headings, marks);
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
