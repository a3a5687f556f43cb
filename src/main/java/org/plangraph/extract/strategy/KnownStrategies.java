package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Clauses;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.LabelHit;
import org.plangraph.lexicon.Scheme;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/**
 * Finds strategies that the scheme knows, by their labels, and knows names again that were found by
 * form.
 */
final class KnownStrategies {

  private static final String RULE = "strategy.label";

  /**
   * For a name with a head, a number or marks that a verb takes up; each measured on annotations.
   */
  private static final double HEADED_AND_TAKEN = 0.88;

  private static final double HEADED = 0.77;
  private static final double NAMED_OR_TAKEN = 0.67;
  private static final Pattern QUOTED = Pattern.compile("“[^“”]+”");
  private static final double UNSURE = 0.4;
  private static final String MARKED = "[“”《\\d+]|";

  private final Scheme scheme;

  private final StrategyNames names;
  private final Pattern headed;
  private final Pattern ending;
  private final Pattern built;
  private final Pattern taking;
  private final Pattern tenet;

  KnownStrategies(Scheme scheme, StrategyNames names, WordLists words) {
    this.scheme = scheme;
    this.names = names;
    this.headed = Pattern.compile(MARKED + WordPattern.of(words, "strategy-label/head") + "$");
    this.ending = Pattern.compile(WordPattern.of(words, "strategy-label/end") + "$");
    this.built = Pattern.compile("(?:[、和与][^,;。]{2,8})?(?:系统)?(?:建设|创建|试点)");
    this.taking =
        Pattern.compile(
            WordPattern.of(words, "strategy-label/take")
                + "(?:"
                + WordPattern.of(words, "strategy-label/of")
                + ")*$");
    this.tenet = Pattern.compile(WordPattern.of(words, "strategy-label/tenet") + "$");
  }

  List<StrategyMention> find(Reading reading) {
    List<StrategyMention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind() != PassageKind.CONTENTS && sentence.kind() != PassageKind.GLOSSARY) {
        String words = reading.text(sentence.span());
        for (LabelHit hit : scheme.index().scan(words)) {
          if (isWhole(words, hit.span())) {
            parts(words, hit).forEach(part -> found.add(mention(reading, sentence, part)));
          }
        }
      }
    }
    return found;
  }

  /** The concept that one of the spellings is a label of. */
  Optional<Concept> find(List<String> spellings) {
    return spellings.stream().flatMap(name -> scheme.find(name).stream()).findFirst();
  }

  /** The labels that a label lists: 践行“甲”、打造“乙” is two. */
  private List<LabelHit> parts(String words, LabelHit hit) {
    String label = hit.span().of(words);
    List<LabelHit> parts = new ArrayList<>();
    for (Matcher quoted = QUOTED.matcher(label); quoted.find(); ) {
      Span span = new Span(quoted.start(), quoted.end()).shifted(hit.span().start());
      scheme.find(quoted.group()).ifPresent(concept -> parts.add(new LabelHit(span, concept)));
    }
    return parts.size() > 1 ? parts : List.of(hit);
  }

  private StrategyMention mention(Reading reading, Sentence sentence, LabelHit hit) {
    Span name = closed(reading.folded(), hit.span().shifted(sentence.span().start()));
    Span clause = Clauses.around(reading.folded(), sentence.span(), name);
    double confidence = confidence(reading.folded(), sentence.span(), name);
    return new StrategyMention(
        name,
        StrategyNames.spellings(reading.text(name)),
        List.of(),
        hit.concept(),
        Strengths.of(reading.folded(), sentence.span(), name, RULE),
        sentence.section(),
        new Evidence(clause, RULE, confidence));
  }

  /** A name without the verb before it, with the quotation marks whose twins it holds. */
  private Span closed(String folded, Span name) {
    String words = name.of(folded);
    int verb = names.verb(words);
    int close = words.indexOf('”');
    int open = words.indexOf('“');
    boolean lacksOpen = close >= 0 && (open < 0 || close < open);
    boolean lacksClose = words.lastIndexOf('“') > words.lastIndexOf('”');
    return new Span(name.start() + (lacksOpen ? -1 : verb), name.end() + (lacksClose ? 1 : 0));
  }

  /** Whether a hit is no mere part of what stands in quotation marks. */
  private static boolean isWhole(String words, Span hit) {
    int open = words.lastIndexOf('“', hit.start());
    int close = open < 0 ? -1 : words.indexOf('”', open);
    boolean inside = open >= 0 && close >= hit.end();
    boolean part = inside && close - open - 1 > hit.length() + 1;
    String text = hit.of(words);
    long balance =
        text.chars().filter(c -> c == '“').count() - text.chars().filter(c -> c == '”').count();
    boolean cut =
        balance > 0 && hit.end() < words.length() && words.charAt(hit.end()) != '”'
            || balance < 0 && (hit.start() == 0 || words.charAt(hit.start() - 1) != '“');
    return !part && !cut;
  }

  private double confidence(String folded, Span sentence, Span name) {
    String words = name.of(folded);
    if (tenet.matcher(words).find()) {
      return UNSURE;
    }
    int end = Math.min(sentence.end(), name.end() + 1);
    int start = Math.max(sentence.start(), name.start() - 1);
    boolean taken =
        taking
            .matcher(folded.substring(Math.max(sentence.start(), name.start() - 8), name.start()))
            .find();
    if (headed.matcher(folded.substring(start, end)).find() || headed.matcher(words).find()) {
      return taken ? HEADED_AND_TAKEN : HEADED;
    }
    boolean named =
        ending.matcher(words).find()
            || built.matcher(folded).region(name.end(), sentence.end()).lookingAt();
    return taken || named ? NAMED_OR_TAKEN : UNSURE;
  }
}
