package org.plangraph.extract.link;

import java.util.Optional;
import org.plangraph.extract.Reading;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/**
 * What sentences in turn are about: the place within the region that opens their paragraph, else
 * what a heading above names, else the region.
 */
final class Topic {

  private final Reading reading;
  private final Discourse discourse;
  private int end;
  private Optional<Reference> lead = Optional.empty();

  Topic(Reading reading, Discourse discourse) {
    this.reading = reading;
    this.discourse = discourse;
  }

  Reference of(MarkedSentence sentence) {
    Span span = sentence.span();
    boolean isNewParagraph = reading.folded().substring(end, span.start()).indexOf('\n') >= 0;
    if (isNewParagraph || sentence.lead().isPresent()) {
      lead = sentence.lead();
    }
    end = span.end();
    return lead.orElseGet(() -> discourse.at(span.start()).subject());
  }
}
