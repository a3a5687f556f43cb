package org.plangraph.extract.discourse;

import java.util.List;
import java.util.Optional;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Reference;
import org.plangraph.model.Section;

/** Whom a section speaks of: the plan's region unless a heading names one platform or place. */
final class Subjects {

  private final Reading reading;
  private final RuleBook named;
  private final Reference region;

  Subjects(Reading reading, RuleBook book) {
    this.reading = reading;
    this.named = book.yielding("discourse-subject");
    this.region = Discourse.region(reading.document().metadata());
  }

  Reference of(int section) {
    return reading.sectionPath(section).stream()
        .flatMap(around -> inHeading(around).stream())
        .findFirst()
        .orElse(region);
  }

  private Optional<Reference> inHeading(Section section) {
    List<Mention> found = named.find(reading.folded(), section.heading());
    if (found.size() != 1) {
      return Optional.empty();
    }
    return found.get(0).text("subject", reading.document().text()).map(Reference::unresolved);
  }
}
