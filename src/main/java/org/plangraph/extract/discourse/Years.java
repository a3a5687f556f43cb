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
  private final RuleBook planTitles;
  private final StatedYear stated;
  private final @Nullable Integer planStart;

  Years(Reading reading, RuleBook book) {
    this.reading = reading;
    this.years = book.yielding("discourse-year");
    this.aimTitles = book.yielding("discourse-aim-title");
    this.planTitles = book.yielding("discourse-plan-title");
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
    List<Section> path = reading.sectionPath(scope.section());
    Optional<Integer> named = path.isEmpty() ? Optional.empty() : last(path.get(0).heading(), true);
    if (named.isPresent()) {
      return named;
    }
    for (Section section : path) {
      if (!aimTitles.find(reading.folded(), section.heading()).isEmpty()) {
        int from = Math.min(section.heading().end(), scope.span().start());
        return last(new Span(from, scope.span().start()), true).or(() -> only(section.heading())).or(() -> ofPlan(section));
      }
    }
    return Optional.empty();
  }

  /** Headings such as 主要目标 speak of the plan's last year. */
  private Optional<Integer> ofPlan(Section section) {
    return planTitles.find(reading.folded(), section.heading()).isEmpty() ? Optional.empty() : Optional.ofNullable(reading.document().metadata().periodEnd());
  }

  /** The year of the plan that a heading states, if it states one alone. */
  private Optional<Integer> only(Span heading) {
    List<Integer> stated = all(heading, true);
    return stated.size() == 1 && years.find(reading.folded(), heading).size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  private List<Integer> all(Span words, boolean ofPlan) {
    return years.find(reading.folded(), words).stream()
        .flatMap(mention -> stated.read(mention, reading.folded()).stream())
        .map(StatedYear.Stated::year)
        .filter(year -> planStart == null || year >= planStart == ofPlan)
        .toList();
  }

  private Optional<Integer> last(Span words, boolean ofPlan) {
    List<Integer> found = all(words, ofPlan);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }
}
