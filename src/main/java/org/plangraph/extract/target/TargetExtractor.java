package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.discourse.Context;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.discourse.Tense;
import org.plangraph.extract.quantity.Quantities;
import org.plangraph.extract.quantity.Quantity;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.IndicatorCatalogue;
import org.plangraph.lexicon.IndicatorMatch;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;
import org.plangraph.model.Target;
import org.plangraph.model.TargetKind;

/** Finds targets and facts with a number in running text and boxes. */
public final class TargetExtractor {

  private static final Set<PassageKind> READ =
      EnumSet.of(PassageKind.PARAGRAPH, PassageKind.BOX, PassageKind.NOTE);

  private final RuleBook rules;
  private final MeasureReader reader;
  private final Quantities quantities;
  private final IndicatorCatalogue indicators;

  private TargetExtractor(
      RuleBook rules, MeasureReader reader, Quantities quantities, IndicatorCatalogue indicators) {
    this.indicators = indicators;
    this.rules = rules;
    this.reader = reader;
    this.quantities = quantities;
  }

  /**
   * Takes the rules for measures, names and quantities of a book.
   *
   * @param indicators tells which indicator a name stands for
   */
  public static TargetExtractor of(RuleBook book, WordLists words, IndicatorCatalogue indicators) {
    return new TargetExtractor(
        book.yielding("measure"),
        new MeasureReader(book, words),
        Quantities.of(book, words),
        indicators);
  }

  /** All numbers that a document's prose states for a nameable quantity. */
  public FoundTargets extract(Reading reading, Discourse discourse) {
    List<Target> targets = new ArrayList<>();
    List<Target> actuals = new ArrayList<>();
    List<Span> unread = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!READ.contains(sentence.kind())) {
        continue;
      }
      List<Span> clauses = Clauses.withNumbers(reading.folded(), sentence.span());
      List<Mentions> mentions =
          clauses.stream().map(clause -> Mentions.in(rules, reading.folded(), clause)).toList();
      List<Mention> all = mentions.stream().flatMap(found -> found.measures().stream()).toList();
      for (Measure measure : reader.read(reading.folded(), sentence.span(), all)) {
        Context context = discourse.at(measure.quantity().span().start());
        (context.tense() == Tense.PAST ? actuals : targets)
            .add(target(reading, sentence, measure, context));
      }
      for (int i = 0; i < clauses.size(); i++) {
        unread.addAll(unread(reading.folded(), clauses.get(i), mentions.get(i), discourse));
      }
    }
    return new FoundTargets(targets, actuals, unread);
  }

  private List<Span> unread(String text, Span clause, Mentions mentions, Discourse discourse) {
    return quantities.in(text, clause).stream()
        .filter(quantity -> quantity.unit() != null && !mentions.explains(quantity.span()))
        .map(Quantity::span)
        .filter(span -> span.of(text).chars().anyMatch(Character::isDigit))
        .filter(span -> discourse.at(span.start()).tense() == Tense.AIM)
        .toList();
  }

  private Target target(Reading reading, Sentence sentence, Measure measure, Context context) {
    Quantity quantity = measure.quantity();
    Mention mention = measure.mention();
    return new Target(
        sentence.section(),
        indicator(measure),
        quantity.number(),
        quantity.low(),
        quantity.high(),
        quantity.unit(),
        quantity.bound(),
        measure.year() == null ? context.year() : measure.year(),
        measure.baseYear(),
        subject(reading, measure, context),
        measure.kind(),
        quantity.cumulative() || measure.quote().of(reading.folded()).contains("累计"),
        new Evidence(measure.quote(), mention.rule(), mention.confidence()));
  }

  private Reference indicator(Measure measure) {
    String name = measure.name();
    String unit = measure.quantity().unit();
    Optional<IndicatorMatch> match =
        measure.kind() == TargetKind.LEVEL && unit != null
            ? indicators.findLevel(name, unit)
            : indicators.find(name);
    return match.map(found -> found.reference(name)).orElseGet(() -> Reference.unresolved(name));
  }

  private static Reference subject(Reading reading, Measure measure, Context context) {
    if ("compare".equals(measure.mention().settings().get("frame"))) {
      return SubjectReader.compared(
          reading.folded(), measure.mention().span(), reading.document().metadata());
    }
    return measure.subject() == null ? context.subject() : Reference.unresolved(measure.subject());
  }
}
