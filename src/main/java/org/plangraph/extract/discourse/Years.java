package org.plangraph.extract.discourse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Section;
import org.plangraph.model.Span;

/** The year that a sentence, or else the section of aims around it, states. */
final class Years {

  private final Reading reading;
  private final RuleBook aimTitles;
  private final RuleBook planTitles;
  private final Cues cues;
  private final StatedYear stated;
  private final @Nullable Integer planStart;

  Years(Reading reading, RuleBook book, List<Span> stretches) {
    this.reading = reading;
    this.aimTitles = book.yielding("discourse-aim-title");
    this.planTitles = book.yielding("discourse-plan-title");
    this.cues = Cues.of(book.yielding("discourse-year"), reading.folded(), stretches);
    this.stated = new StatedYear(reading.document().metadata());
    this.planStart = reading.document().metadata().periodStart();
  }

  /** The last year before the plan that the words state, else the year before the plan. */
  Optional<Integer> ofReview(Span words) {
    return last(words, false).or(() -> Optional.ofNullable(planStart).map(year -> year - 1));
  }

  /** The last year of the plan or later that the words or the section of aims around state. */
  Optional<Integer> ofAim(Scope scope, Span words) {
    return last(words, true).or(() -> ofSection(scope));
  }

  /** The last mention of a year in a stretch that tells its tense, with that tense. */
  Optional<Tenses.Cue> tense(Span words) {
    List<Mention> told =
        cues.within(words).stream().filter(mention -> !mention.has("within")).toList();
    return told.isEmpty() ? Optional.empty() : tense(told.get(told.size() - 1));
  }

  private Optional<Tenses.Cue> tense(Mention mention) {
    return stated
        .read(mention, reading.folded())
        .map(year -> new Tenses.Cue(isOfPlan(year) ? Tense.AIM : Tense.PAST, mention.span().end()));
  }

  private Optional<Integer> ofSection(Scope scope) {
    List<Section> path = reading.sectionPath(scope.section());
    Optional<Integer> named = path.isEmpty() ? Optional.empty() : last(path.get(0).heading(), true);
    if (named.isPresent()) {
      return named;
    }
    for (Section section : path) {
      if (!aimTitles.find(reading.folded(), section.heading()).isEmpty()) {
        int from = Math.min(section.heading().end(), scope.span().start());
        return last(new Span(from, scope.span().start()), true)
            .or(() -> only(section.heading()))
            .or(() -> ofPlan(section));
      }
    }
    return Optional.empty();
  }

  /** Headings such as 主要目标 speak of the plan's last year. */
  private Optional<Integer> ofPlan(Section section) {
    boolean plan = !planTitles.find(reading.folded(), section.heading()).isEmpty();
    return plan ? Optional.ofNullable(reading.document().metadata().periodEnd()) : Optional.empty();
  }

  /** The year of the plan that a heading states, if it states one alone. */
  private Optional<Integer> only(Span heading) {
    return cues.within(heading).size() == 1 ? last(heading, true) : Optional.empty();
  }

  private Optional<Integer> last(Span words, boolean ofPlan) {
    Span rest = words;
    for (Optional<Mention> mention = cues.last(rest);
        mention.isPresent();
        mention = cues.last(rest)) {
      Optional<Integer> year =
          stated.read(mention.get(), reading.folded()).filter(value -> isOfPlan(value) == ofPlan);
      if (year.isPresent()) {
        return year;
      }
      rest = new Span(words.start(), mention.get().span().start());
    }
    return Optional.empty();
  }

  private boolean isOfPlan(int year) {
    return planStart == null || year >= planStart;
  }
}
