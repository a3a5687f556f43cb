package org.plangraph.extract.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Section;
import org.plangraph.model.Span;

/** Tells a review from an aim: by words of the sentence, by headings, by the sentences before. */
final class Tenses {

  /**
   * A plan's own part begins within this share of the text, or it is a slice that has no review.
   */
  private static final double REVIEW_SHARE = 0.4;

  /** Words that tell the tense, and where they end. */
  record Cue(Tense tense, int end) {}

  private final Reading reading;
  private final Years years;
  private final Cues past;
  private final Cues aim;
  private final RuleBook pastTitles;
  private final RuleBook aimTitles;
  private final int aimsBegin;

  Tenses(Reading reading, RuleBook book, List<Span> stretches, Years years) {
    this.reading = reading;
    this.years = years;
    this.past = Cues.of(book.yielding("discourse-past"), reading.folded(), stretches);
    this.aim = Cues.of(book.yielding("discourse-aim"), reading.folded(), stretches);
    this.pastTitles = book.yielding("discourse-past-title");
    this.aimTitles = book.yielding("discourse-aim-title");
    this.aimsBegin = aimsBegin();
  }

  Tense of(List<Scope> scopes, int index, Span before) {
    return cue(before)
        .or(() -> ofSection(scopes.get(index)))
        .orElseGet(() -> ofParagraph(scopes, index));
  }

  private Tense ofParagraph(List<Scope> scopes, int index) {
    for (int at = index; !scopes.get(at).opensParagraph(); at--) {
      Optional<Cue> told = years.tense(scopes.get(at - 1).span());
      if (told.isPresent()) {
        return told.get().tense();
      }
    }
    return Tense.AIM;
  }

  private Optional<Tense> cue(Span words) {
    return Stream.of(
            years.tense(words),
            past.last(words).map(mention -> new Cue(Tense.PAST, mention.span().end())),
            aim.last(words).map(mention -> new Cue(Tense.AIM, mention.span().end())))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Cue::end))
        .map(Cue::tense);
  }

  private Optional<Tense> ofSection(Scope scope) {
    if (scope.span().start() < aimsBegin) {
      return Optional.of(Tense.PAST);
    }
    for (Section section : reading.sectionPath(scope.section())) {
      if (!pastTitles.find(reading.folded(), section.heading()).isEmpty()) {
        return Optional.of(Tense.PAST);
      }
    }
    return Optional.empty();
  }

  /**
   * Where the plan's own part begins: at the first heading of aims, if headings of review stand
   * before it.
   */
  private int aimsBegin() {
    boolean reviewed = false;
    for (Section section : reading.document().sections()) {
      if (section.heading().start() > REVIEW_SHARE * reading.folded().length()) {
        return 0;
      }
      boolean isPast = !pastTitles.find(reading.folded(), section.heading()).isEmpty();
      reviewed |= isPast;
      if (!isPast && !aimTitles.find(reading.folded(), section.heading()).isEmpty()) {
        return reviewed ? section.heading().start() : 0;
      }
    }
    return 0;
  }
}
