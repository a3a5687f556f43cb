package org.plangraph.extract.target;

import java.util.List;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;

/** Cuts the name of an indicator out of the words before its number. */
final class IndicatorName {

  private final RuleBook leads;
  private final RuleBook makings;
  private final RuleBook heads;

  IndicatorName(RuleBook book) {
    this.leads = book.yielding("name-lead");
    this.makings = book.yielding("name-making");
    this.heads = book.yielding("name-head");
  }

  /** Without words of time and aim at its head. */
  Span bare(String text, Span words) {
    return trimmed(text, after(leads, text, words));
  }

  /** Without the verbs that say that it is made, either; for things counted. */
  Span ofThings(String text, Span words) {
    Span bare = bare(text, words);
    Span things = trimmed(text, after(makings, text, bare));
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
