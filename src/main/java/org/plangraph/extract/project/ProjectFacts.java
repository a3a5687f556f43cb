package org.plangraph.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.discourse.Tense;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.name.FoundName;
import org.plangraph.extract.name.NameGroup;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.Resolution;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.Project;
import org.plangraph.model.ProjectStatus;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/** What a plan says of one project: type, status, places it joins. */
final class ProjectFacts {

  private static final String RULE = "project.form";
  private static final double CONFIDENCE = 0.8;

  private final Gazetteer gazetteer;
  private final IdentityKeys keys;
  private final Pattern built;
  private final Pattern building;

  ProjectFacts(WordLists words, Gazetteer gazetteer, IdentityKeys keys) {
    this.gazetteer = gazetteer;
    this.keys = keys;
    this.built = WordPattern.of(words, "project-status/built");
    this.building = WordPattern.of(words, "project-status/building");
  }

  Project project(Reading reading, Discourse discourse, NameGroup group) {
    @Nullable String home = reading.document().metadata().regionCode();
    FoundName first = group.mentions().get(0);
    List<String> names = new ArrayList<>(group.aliases());
    names.add(0, group.name());
    return new Project(
        sectionOf(reading, first.span()),
        group.name(),
        group.aliases(),
        Reference.unresolved(group.canonical().type()),
        status(reading, discourse, first),
        connects(group.name(), home),
        keys.key(names, group.canonical(), home),
        group.mentions().stream()
            .map(mention -> new Evidence(clause(reading, mention.span()), RULE, CONFIDENCE))
            .distinct()
            .toList());
  }

  /** In a review finished words tell a finished project; in an aim they tell one under way. */
  private ProjectStatus status(Reading reading, Discourse discourse, FoundName mention) {
    String clause = clause(reading, mention.span()).of(reading.folded());
    boolean past = discourse.at(mention.span().start()).tense() == Tense.PAST;
    if (building.matcher(clause).find()) {
      return ProjectStatus.BUILDING;
    } else if (built.matcher(clause).find()) {
      return past ? ProjectStatus.BUILT : ProjectStatus.BUILDING;
    }
    return past ? ProjectStatus.BUILT : ProjectStatus.PLANNED;
  }

  private List<Reference> connects(String name, @Nullable String home) {
    List<Reference> places = new ArrayList<>();
    for (RegionMention mention : gazetteer.mentions(name, home)) {
      if (mention.resolution() instanceof Resolution.FoundSeveral several) {
        several.regions().forEach(r -> places.add(new Reference(r.name(), r.iriTail())));
      } else if (mention.resolution() instanceof Resolution.Found found) {
        places.add(new Reference(found.region().name(), found.region().iriTail()));
      }
    }
    return places.size() > 1 ? places.stream().distinct().toList() : List.of();
  }

  private static Span clause(Reading reading, Span span) {
    String folded = reading.folded();
    int start = span.start();
    while (start > 0 && span.end() - start < 80 && ",。;:!?\n".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    int end = span.end();
    while (end < folded.length() && end - span.end() < 60 && ",。;!?\n".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private static int sectionOf(Reading reading, Span span) {
    return reading.sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .map(Sentence::section)
        .findFirst()
        .orElse(-1);
  }
}
