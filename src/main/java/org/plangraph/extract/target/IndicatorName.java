package org.plangraph.extract.target;

import java.util.List;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;

/** Cuts the name of an indicator out of the words before its number. */
final class IndicatorName {

  private final RuleBook leads;
  private final RuleBook tails;
  private final RuleBook makings;
  private final RuleBook inside;
  private final RuleBook heads;

  IndicatorName(RuleBook book) {
    this.leads = book.yielding("name-lead");
    this.tails = book.yielding("name-tail");
    this.makings = book.yielding("name-making");
    this.inside = book.yielding("name-making-inside");
    this.heads = book.yielding("name-head");
  }

  /** Without words of time and aim at its head. */
  Span bare(String text, Span words) {
    return trimmed(text, before(tails, text, after(leads, text, insideBracket(text, words))));
  }

  /** Without the verbs that say that it is made, either; for things counted. */
  Span ofThings(String text, Span words) {
    Span bare = bare(text, words);
    Span things = trimmed(text, behindLast(inside, text, after(makings, text, bare)));
    return things.length() >= 2 ? things : bare;
  }

  /** The noun at its end that says what is measured (产业总产值), empty where none is known. */
  String head(String name) {
    List<Mention> found = heads.find(name, new Span(0, name.length()));
    return found.isEmpty() ? "" : found.get(found.size() - 1).span().of(name);
  }

  private static Span after(RuleBook rules, String text, Span words) {
    Span rest = words;
    List<Mention> found = rules.find(text, rest);
    if (!found.isEmpty() && found.get(0).span().start() == rest.start()) {
      rest = new Span(found.get(0).span().end(), rest.end());
    }
    return rest;
  }

  /** Behind a bracket that opens among the words and closes after the number. */
  private static Span insideBracket(String text, Span words) {
    int open = words.of(text).lastIndexOf('(');
    boolean closes = words.of(text).indexOf(')', Math.max(open, 0)) >= 0;
    return open < 0 || closes ? words : new Span(words.start() + open + 1, words.end());
  }

  private static Span before(RuleBook rules, String text, Span words) {
    List<Mention> found = rules.find(text, words);
    return found.isEmpty() ? words : new Span(words.start(), found.get(0).span().start());
  }

  private static Span behindLast(RuleBook rules, String text, Span words) {
    List<Mention> found = rules.find(text, words);
    return found.isEmpty()
        ? words
        : new Span(found.get(found.size() - 1).span().end(), words.end());
  }

  private static Span trimmed(String text, Span words) {
    int start = words.start();
    int end = words.end();
    while (start < end && " 、(”".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " 、(的“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }
}
