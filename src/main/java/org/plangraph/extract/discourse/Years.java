package org.plangraph.extract.discourse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Section;
import org.plangraph.model.Span;

/** The year that a sentence, or else the section of aims around it, states. */
final class Years {

  private final Reading reading;
  private final RuleBook years;
  private final RuleBook aimTitles;
  private final StatedYear stated;
  private final @Nullable Integer planStart;

  Years(Reading reading, RuleBook book) {
    this.reading = reading;
    this.years = book.yielding("discourse-year");
    this.aimTitles = book.yielding("discourse-aim-title");
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

  private Optional<Integer> ofSection(Scope scope) {
    for (Section section : reading.sectionPath(scope.section())) {
      Optional<Integer> named = last(section.heading(), true);
      if (named.isPresent()) {
        return named;
      }
      if (!aimTitles.find(reading.folded(), section.heading()).isEmpty()) {
        int from = Math.min(section.heading().end(), scope.span().start());
        return last(new Span(from, scope.span().start()), true);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> last(Span words, boolean ofPlan) {
    List<Integer> found =
        years.find(reading.folded(), words).stream()
            .flatMap(mention -> stated.read(mention, reading.folded()).stream())
            .map(StatedYear.Stated::year)
            .filter(year -> planStart == null || year >= planStart == ofPlan)
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }
}
