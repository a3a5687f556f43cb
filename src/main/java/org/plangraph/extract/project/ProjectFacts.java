package org.plangraph.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.discourse.Tense;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.naming.Thing;
import org.plangraph.extract.naming.TypedNames;
import org.plangraph.extract.naming.Whereabouts;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.Project;
import org.plangraph.model.ProjectStatus;
import org.plangraph.model.Reference;

/** What a plan says of one project: type, status, places it joins. */
final class ProjectFacts {

  private final TypedNames types;
  private final IdentityKeys keys;
  private final Pattern built;
  private final Pattern begun;
  private final Pattern building;

  ProjectFacts(WordLists words, TypedNames types, IdentityKeys keys) {
    this.types = types;
    this.keys = keys;
    this.built = WordPattern.of(words, "project-status/built");
    this.begun = WordPattern.of(words, "project-status/begun");
    this.building = WordPattern.of(words, "project-status/building");
  }

  Project project(Reading reading, Discourse discourse, Thing thing, Whereabouts whereabouts) {
    Naming naming = thing.fullest();
    List<String> names = new ArrayList<>(thing.aliases());
    names.add(0, naming.name());
    return new Project(
        thing.namings().get(0).section(),
        naming.name(),
        thing.aliases(),
        new Reference(naming.type().prefLabelZh(), naming.type().iriTail()),
        status(reading, discourse, thing),
        whereabouts.joined(naming.name()),
        keys.key(
            names,
            types.suffix(naming.name()).orElse(""),
            reading.document().metadata().regionCode()),
        thing.telling().stream()
            .map(one -> new Evidence(one.clause(), one.rule(), one.confidence()))
            .distinct()
            .toList());
  }

  private ProjectStatus status(Reading reading, Discourse discourse, Thing thing) {
    return thing.namings().stream()
        .map(naming -> status(reading, discourse, naming))
        .max(ProjectStatus::compareTo)
        .orElseThrow();
  }

  /** In an aim, to begin is yet to come, and to finish tells a project under way. */
  private ProjectStatus status(Reading reading, Discourse discourse, Naming naming) {
    String clause = naming.clause().of(reading.folded());
    boolean past = discourse.at(naming.span().start()).tense() == Tense.PAST;
    if (begun.matcher(clause).find()) {
      return past ? ProjectStatus.BUILDING : ProjectStatus.PLANNED;
    } else if (building.matcher(clause).find()) {
      return ProjectStatus.BUILDING;
    } else if (built.matcher(clause).find()) {
      return past ? ProjectStatus.BUILT : ProjectStatus.BUILDING;
    }
    return ProjectStatus.PLANNED;
  }
}
