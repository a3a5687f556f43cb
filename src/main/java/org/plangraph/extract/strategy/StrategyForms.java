package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Clauses;
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

  private static final Pattern LEFT =
      Pattern.compile(
          "(?:实施|推进|深化|开展|落实|推广|践行|推行|完善|健全|建立|制定|用好|建设|强化|应用|全面|深入|持续)((?:(?!推进|推动|深化|的)[一-龥]){2,10})$");
  private static final Pattern RIGHT = Pattern.compile("((?!建设|等|的|创建)[一-龥]{2,8})(?=[,;。、]|$|建设)");

  private final RuleBook all;
  private final RuleBook unmarked;
  private final StrategyNames names;

  StrategyForms(RuleBook book, StrategyNames names) {
    this.all =
        book.yielding(
            "strategy", "strategy-list", "strategy-marked", "strategy-quotes", "strategy-title");
    this.unmarked = book.yielding("strategy", "strategy-list", "strategy-title");
    this.names = names;
  }

  List<StrategyMention> find(Reading reading) {
    List<StrategyMention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind() != PassageKind.CONTENTS && sentence.kind() != PassageKind.GLOSSARY) {
        boolean marked = sentence.span().of(reading.folded()).indexOf('“') >= 0;
        for (Mention mention : (marked ? all : unmarked).find(reading.folded(), sentence.span())) {
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
      return mention.yields().equals("strategy-list")
          ? SharedHead.split(folded, list)
          : quoted(folded, list);
    }
    Span name = mention.answers().get("name");
    Span trimmed = new Span(name.start() + names.lead(name.of(folded)), name.end());
    return says(trimmed.of(folded)) ? List.of(trimmed) : List.of();
  }

  private boolean says(String name) {
    Matcher quoted = QUOTED.matcher(name);
    if (quoted.find() && !names.isSaying(name.substring(quoted.start() + 1, quoted.end() - 1))) {
      return true;
    }
    return !names.isEmpty(name.replaceAll("[“”]", "")) && !names.isWorks(name);
  }

  private List<Span> quoted(String folded, Span within) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(folded).region(within.start(), within.end());
    while (matcher.find()) {
      String inner = folded.substring(matcher.start() + 1, matcher.end() - 1);
      if (!names.isGeneral(inner) && !StrategyNames.isList(inner)) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  /** A lone quotation with the words that go with it on either side. */
  private static List<String> longerForms(Reading reading, Mention mention, Span name) {
    String before = reading.folded().substring(mention.span().start(), name.start());
    Matcher left = LEFT.matcher(before);
    Matcher right =
        RIGHT
            .matcher(reading.folded())
            .region(name.end(), Math.min(reading.folded().length(), name.end() + 12));
    List<String> forms = new ArrayList<>();
    if (left.find()) {
      forms.add(reading.text(new Span(name.start() - left.group(1).length(), name.end())));
    }
    if (right.lookingAt()) {
      forms.add(reading.text(new Span(name.start(), right.end(1))));
    }
    return forms;
  }

  private void add(
      Reading reading, Sentence sentence, Mention mention, Span name, List<StrategyMention> found) {
    Span around =
        new Span(
            Math.min(mention.span().start(), name.start()),
            Math.max(mention.span().end(), name.end()));
    Evidence evidence =
        new Evidence(
            Clauses.around(reading.folded(), sentence.span(), around),
            mention.rule(),
            mention.confidence());
    String words = reading.text(name);
    List<String> also = new ArrayList<>(names.shortForms(words));
    if (mention.yields().equals("strategy-quotes")) {
      also.addAll(longerForms(reading, mention, name));
    }
    found.add(
        new StrategyMention(
            name,
            StrategyNames.spellings(words),
            also,
            null,
            Strengths.of(reading.folded(), sentence.span(), around, mention.rule()),
            sentence.section(),
            evidence));
  }
}
