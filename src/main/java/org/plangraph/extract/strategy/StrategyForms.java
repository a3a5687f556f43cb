package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Evidence;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/** Finds strategies by the form of their names. */
final class StrategyForms {

  private static final Pattern QUOTED = Pattern.compile("“(?:[^“”]|“[^“”]*”)+”");

  private final RuleBook book;
  private final StrategyNames names;

  StrategyForms(RuleBook book, StrategyNames names) {
    this.book = book.yielding("strategy", "strategy-list", "strategy-quotes", "strategy-title");
    this.names = names;
  }

  List<StrategyMention> find(Reading reading) {
    List<StrategyMention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind() != PassageKind.CONTENTS && sentence.kind() != PassageKind.GLOSSARY) {
        for (Mention mention : book.find(reading.folded(), sentence.span())) {
          for (Span name : nameSpans(reading.folded(), mention)) {
            add(reading, sentence, mention, name, found);
          }
        }
      }
    }
    return found;
  }

  private List<Span> nameSpans(String folded, Mention mention) {
    if (mention.has("names")) {
      Span list = mention.answers().get("names");
      return mention.yields().equals("strategy-list") ? SharedHead.split(folded, list) : quoted(folded, list);
    }
    Span name = mention.answers().get("name");
    Span trimmed = new Span(name.start() + names.lead(name.of(folded)), name.end());
    boolean plain = trimmed.of(folded).indexOf('“') < 0;
    boolean says = !plain || !names.isEmpty(trimmed.of(folded)) && !names.isWorks(trimmed.of(folded));
    return says && (plain || quoted(folded, trimmed).size() > 0) ? List.of(trimmed) : List.of();
  }

  private List<Span> quoted(String folded, Span within) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(folded).region(within.start(), within.end());
    while (matcher.find()) {
      boolean bare = within.length() == matcher.end() - matcher.start();
      String inner = folded.substring(matcher.start() + 1, matcher.end() - 1);
      if (bare ? !names.isGeneral(inner) : !names.isSaying(inner)) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  private void add(Reading reading, Sentence sentence, Mention mention, Span name, List<StrategyMention> found) {
    Span around = new Span(Math.min(mention.span().start(), name.start()), Math.max(mention.span().end(), name.end()));
    Evidence evidence = new Evidence(Clauses.around(reading.folded(), sentence.span(), around), mention.rule(), mention.confidence());
    String words = reading.text(name);
    found.add(new StrategyMention(name, StrategyNames.spellings(words), names.shortForms(words), null, Strengths.of(reading.folded(), sentence.span(), around, mention.rule()), sentence.section(), evidence));
  }
}
