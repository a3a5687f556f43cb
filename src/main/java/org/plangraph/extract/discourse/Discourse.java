package org.plangraph.extract.discourse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Metadata;
import org.plangraph.model.Reference;
import org.plangraph.model.Section;
import org.plangraph.model.Span;

/**
 * Tells for any position of a document whether it speaks of the past or of an aim, of which year
 * and of whom.
 */
public final class Discourse {

  private final Reading reading;
  private final List<Scope> scopes;
  private final Tenses tenses;
  private final Years years;
  private final Subjects subjects;

  private Discourse(Reading reading, RuleBook book) {
    this.reading = reading;
    this.scopes = Scope.of(reading);
    List<Span> stretches = stretches();
    this.years = new Years(reading, book, stretches);
    this.tenses = new Tenses(reading, book, stretches, years);
    this.subjects = new Subjects(reading, book);
  }

  /** Prepares a document. */
  public static Discourse of(Reading reading, RuleBook book) {
    return new Discourse(reading, book);
  }

  private List<Span> stretches() {
    Stream<Span> headings = reading.document().sections().stream().map(Section::heading);
    return Stream.concat(
            scopes.stream().map(Scope::span),
            headings.filter(heading -> scopeAt(heading.start()) < 0 || !isRead(heading)))
        .toList();
  }

  private boolean isRead(Span heading) {
    return scopes.get(scopeAt(heading.start())).span().contains(heading);
  }

  /** The plan's own region. */
  public static Reference region(Metadata metadata) {
    String name = metadata.region() == null ? "" : metadata.region();
    return new Reference(
        name, metadata.regionCode() == null ? null : "id/region/" + metadata.regionCode());
  }

  /**
   * What a position is about; words behind it do not count.
   *
   * @param offset index in the normal text, inside a sentence
   */
  public Context at(int offset) {
    int index = scopeAt(offset);
    if (index < 0) {
      return new Context(Tense.AIM, null, region(reading.document().metadata()));
    }
    Scope scope = scopes.get(index);
    Span before = new Span(scope.span().start(), Math.max(offset, scope.span().start()));
    Tense tense = tenses.of(scopes, index, before);
    Optional<Integer> year =
        tense == Tense.PAST ? years.ofReview(before) : years.ofAim(scope, before);
    return new Context(tense, year.orElse(null), subjects.of(scope.section()));
  }

  /** The full sentence around an offset, ；included; null outside sentences. */
  public @Nullable Span sentenceAt(int offset) {
    int index = scopeAt(offset);
    return index < 0 ? null : scopes.get(index).span();
  }

  private int scopeAt(int offset) {
    int low = 0;
    int high = scopes.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (scopes.get(middle).span().start() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
