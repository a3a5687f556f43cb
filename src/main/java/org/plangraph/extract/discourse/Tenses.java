package org.plangraph.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Section;
import org.plangraph.model.Span;

/** Tells a review from an aim: by words of the sentence, by headings, by the sentence before. */
final class Tenses {

  /** A plan's own part begins within this share of the text, or it is a slice that has no review. */
  private static final double REVIEW_SHARE = 0.4;

  /** A cue and where it ends. */
  private record Cue(Tense tense, int end) {}

  private final Reading reading;
  private final RuleBook past;
  private final RuleBook aim;
  private final RuleBook years;
  private final RuleBook pastTitles;
  private final RuleBook aimTitles;
  private final StatedYear stated;
  private final @Nullable Integer planStart;
  private final int aimsBegin;

  Tenses(Reading reading, RuleBook book) {
    this.reading = reading;
    this.past = book.yielding("discourse-past");
    this.aim = book.yielding("discourse-aim");
    this.years = book.yielding("discourse-year");
    this.pastTitles = book.yielding("discourse-past-title");
    this.aimTitles = book.yielding("discourse-aim-title");
    this.stated = new StatedYear(reading.document().metadata());
    this.planStart = reading.document().metadata().periodStart();
    this.aimsBegin = aimsBegin();
  }

  Tense of(List<Scope> scopes, int index, Span before) {
    return cue(before).or(() -> ofSection(scopes.get(index))).orElseGet(() -> ofParagraph(scopes, index));
  }

  private Tense ofParagraph(List<Scope> scopes, int index) {
    for (int at = index; !scopes.get(at).opensParagraph(); at--) {
      if (!reviewWords(scopes.get(at - 1).span()).isEmpty()) {
        return Tense.PAST;
      }
    }
    return Tense.AIM;
  }

  private List<Cue> reviewWords(Span words) {
    return yearCues(words).stream().filter(cue -> cue.tense() == Tense.PAST).toList();
  }

  private Optional<Tense> cue(Span words) {
    List<Cue> cues = new ArrayList<>(yearCues(words));
    past.find(reading.folded(), words).forEach(mention -> cues.add(new Cue(Tense.PAST, mention.span().end())));
    aim.find(reading.folded(), words).forEach(mention -> cues.add(new Cue(Tense.AIM, mention.span().end())));
    return cues.stream().max(java.util.Comparator.comparingInt(Cue::end)).map(Cue::tense);
  }

  private List<Cue> yearCues(Span words) {
    List<Cue> cues = new ArrayList<>();
    for (Mention mention : years.find(reading.folded(), words)) {
      if (mention.has("within")) {
        continue;
      }
      stated.read(mention, reading.folded()).ifPresent(year -> {
        boolean ofPlan = planStart == null || year.year() >= planStart;
        cues.add(new Cue(ofPlan ? Tense.AIM : Tense.PAST, mention.span().end()));
      });
    }
    return cues;
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

  /** Where the plan's own part begins: at the first heading of aims, if headings of review stand before it. */
  private int aimsBegin() {
    boolean reviewed = false;
    for (Section section : reading.document().sections()) {
      if (section.heading().start() > REVIEW_SHARE * reading.folded().length()) {
        return 0;
      }
      boolean past = !pastTitles.find(reading.folded(), section.heading()).isEmpty();
      reviewed |= past;
      if (!past && !aimTitles.find(reading.folded(), section.heading()).isEmpty()) {
        return reviewed ? section.heading().start() : 0;
      }
    }
    return 0;
  }
}
