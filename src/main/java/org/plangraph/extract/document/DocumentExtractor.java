package org.plangraph.extract.document;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plangraph.extract.PlanExtractor;
import org.plangraph.extract.Reading;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.goal.GoalExtractor;
import org.plangraph.extract.link.LinkExtractor;
import org.plangraph.extract.platform.PlatformExtractor;
import org.plangraph.extract.project.ProjectExtractor;
import org.plangraph.extract.row.RowExtractor;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.extract.strategy.StrategyExtractor;
import org.plangraph.extract.target.FoundTargets;
import org.plangraph.extract.target.TargetExtractor;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.IndicatorCatalogue;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Extraction;
import org.plangraph.model.Goal;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;

/** Runs the extractors of all kinds; threads may share one. */
public final class DocumentExtractor implements PlanExtractor {

  private static final String KNOWN_BY_FORM = "platform.firm";
  private static final Set<String> BUILDING =
      Set.of("goal.built", "goal.built.scoped", "goal.created");

  private final RuleBook book;
  private final RowExtractor rows;
  private final TargetExtractor targets;
  private final StrategyExtractor strategies;
  private final GoalExtractor goals;
  private final PlatformExtractor platforms;
  private final ProjectExtractor projects;
  private final LinkExtractor links;

  private DocumentExtractor(RuleBook book, Schemes schemes, WordLists words) {
    this.book = book;
    Gazetteer gazetteer = Gazetteer.load();
    IndicatorCatalogue indicators = IndicatorCatalogue.of(schemes, words, gazetteer);
    this.rows =
        new RowExtractor(
            word -> schemes.require("unit").find(word).isPresent(), references(indicators));
    this.targets = TargetExtractor.of(book, words, indicators);
    this.strategies = new StrategyExtractor(book, schemes, words);
    this.goals = GoalExtractor.of(book, words);
    this.platforms = new PlatformExtractor(book, schemes, words, gazetteer);
    this.projects = new ProjectExtractor(book, schemes, words, gazetteer);
    this.links = LinkExtractor.of(book, words, gazetteer);
  }

  /**
   * An extractor with the rules and word lists of the class path.
   *
   * @param schemes concept schemes
   * @throws org.plangraph.artefact.ArtefactException if a rule or word list is broken
   */
  public static DocumentExtractor load(Schemes schemes) {
    return new DocumentExtractor(RuleBook.load(), schemes, WordLists.load());
  }

  @Override
  public Extraction extract(PlanDocument document) {
    Reading reading = Reading.of(document);
    Discourse discourse = Discourse.of(reading, book);
    FoundTargets found = targets.extract(reading, discourse);
    List<Platform> named = platforms.extract(reading);
    return new Extraction(
        document,
        rows.extract(reading),
        found.targets(),
        found.actuals(),
        withoutPlatforms(goals.extract(reading, discourse, named), named),
        named,
        projects.extract(reading, discourse),
        strategies.extract(reading),
        links.extract(reading, discourse),
        found.unread());
  }

  /** To build a platform that is known by its form is no role of the region. */
  private static List<Goal> withoutPlatforms(List<Goal> goals, List<Platform> platforms) {
    Set<String> names =
        platforms.stream()
            .filter(platform -> platform.evidence().get(0).rule().equals(KNOWN_BY_FORM))
            .map(Platform::name)
            .collect(Collectors.toSet());
    return goals.stream()
        .filter(goal -> !BUILDING.contains(goal.evidence().rule()) || !names.contains(goal.text()))
        .toList();
  }

  private static Function<String, Reference> references(IndicatorCatalogue indicators) {
    return name ->
        indicators
            .find(name)
            .map(match -> match.reference(name))
            .orElseGet(() -> Reference.unresolved(name));
  }
}
