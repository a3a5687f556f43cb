package org.plangraph.extract.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plangraph.model.Bound;
import org.plangraph.model.Evidence;
import org.plangraph.model.Goal;
import org.plangraph.model.GoalKind;
import org.plangraph.model.Level;
import org.plangraph.model.Link;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.Platform;
import org.plangraph.model.Project;
import org.plangraph.model.ProjectStatus;
import org.plangraph.model.Reference;
import org.plangraph.model.Relation;
import org.plangraph.model.Strategy;
import org.plangraph.model.Strength;
import org.plangraph.model.Target;
import org.plangraph.model.TargetKind;
import tools.jackson.databind.JsonNode;

/** Makes items of believed proposals; one whose words or numbers make no sense becomes none. */
final class ChatItems {

  private final int section;
  private final Reference region;

  ChatItems(int section, Reference region) {
    this.section = section;
    this.region = region;
  }

  Optional<Target> target(JsonNode item, Evidence evidence) {
    Optional<String> indicator = Proposals.word(item, "indicator");
    return indicator.flatMap(
        name ->
            Proposals.number(item, "value")
                .map(
                    number ->
                        new Target(
                            section,
                            Reference.unresolved(name),
                            number,
                            null,
                            null,
                            Proposals.word(item, "unit").orElse(null),
                            word(item, "op", Bound.values(), Bound::word).orElse(Bound.EQUAL),
                            Proposals.year(item),
                            null,
                            region,
                            word(item, "kind", TargetKind.values(), TargetKind::word)
                                .orElse(TargetKind.LEVEL),
                            false,
                            evidence)));
  }

  Optional<Goal> goal(JsonNode item, Evidence evidence) {
    return Proposals.word(item, "text")
        .map(
            text ->
                new Goal(
                    section,
                    word(item, "kind", GoalKind.values(), GoalKind::word).orElse(GoalKind.AIM),
                    text,
                    Proposals.word(item, "verb").orElse(null),
                    region,
                    Proposals.year(item),
                    Proposals.word(item, "scope").orElse(null),
                    evidence));
  }

  Optional<Platform> platform(JsonNode item, Evidence evidence, Function<String, String> key) {
    return Proposals.word(item, "name")
        .map(
            name ->
                new Platform(
                    section,
                    name,
                    List.of(),
                    Reference.unresolved(Proposals.word(item, "type").orElse("其他")),
                    null,
                    null,
                    region,
                    false,
                    List.of(),
                    null,
                    key.apply(name),
                    List.of(evidence)));
  }

  Optional<Project> project(JsonNode item, Evidence evidence, Function<String, String> key) {
    return Proposals.word(item, "name")
        .map(
            name ->
                new Project(
                    section,
                    name,
                    List.of(),
                    Reference.unresolved(Proposals.word(item, "type").orElse("其他")),
                    word(item, "status", ProjectStatus.values(), ProjectStatus::word)
                        .orElse(ProjectStatus.PLANNED),
                    List.of(),
                    key.apply(name),
                    List.of(evidence)));
  }

  Optional<Strategy> strategy(JsonNode item, Evidence evidence) {
    return Proposals.word(item, "name")
        .map(
            name ->
                new Strategy(
                    section,
                    Reference.unresolved(name),
                    List.of(),
                    word(item, "level", Level.values(), Level::word).orElse(null),
                    Strength.SLOGAN,
                    List.of(evidence)));
  }

  Optional<Link> link(JsonNode item, Evidence evidence) {
    Optional<Relation> relation = word(item, "relation", Relation.values(), Relation::word);
    return relation.flatMap(
        r ->
            Proposals.word(item, "object")
                .map(
                    object ->
                        new Link(
                            section,
                            region,
                            r,
                            Reference.unresolved(object),
                            word(item, "objectKind", ObjectKind.values(), ObjectKind::word)
                                .orElse(ObjectKind.AREA),
                            Proposals.word(item, "verb").orElse(""),
                            false,
                            evidence)));
  }

  private static <E> Optional<E> word(
      JsonNode item, String field, E[] values, Function<E, String> word) {
    String given = Proposals.word(item, field).orElse("");
    return Arrays.stream(values).filter(value -> word.apply(value).equals(given)).findFirst();
  }
}
