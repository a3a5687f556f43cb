package org.plangraph.extract.target;

import java.util.List;
import java.util.Optional;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Metadata;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/**
 * Finds whom a number is about where the clause itself says so: 每个区县, 中心城区, a platform, an
 * industry.
 */
final class SubjectReader {

  /**
   * A subject that a clause names.
   *
   * @param name words of the plan
   * @param end where the words end
   * @param carries whether it holds for the clauses that follow
   * @param isCut whether the indicator's name goes on behind it
   */
  record Subject(String name, int end, boolean carries, boolean isCut) {}

  private final RuleBook rules;
  private final RuleBook inNames;

  SubjectReader(RuleBook book) {
    this.rules = book.yielding("measure-subject");
    this.inNames = book.yielding("measure-name-subject");
  }

  /** The subject that stands before the numbers of a mention. */
  Optional<Subject> read(String text, Mention mention, boolean ofMoney) {
    Span values = mention.answers().getOrDefault("values", mention.span());
    int from = clauseStart(text, mention.span().start());
    List<Mention> found = rules.find(text, new Span(from, Math.max(from, values.start())));
    return found.stream()
        .filter(subject -> ofMoney || !subject.settings().containsKey("industry"))
        .findFirst()
        .map(subject -> subject(text, subject))
        .filter(subject -> subject.name().indexOf('和') < 1);
  }

  /** The industry that an indicator's name begins with: 渔具产业总产值. */
  Optional<String> inName(String name) {
    return inNames.find(name, new Span(0, name.length())).stream()
        .findFirst()
        .flatMap(found -> found.text("subject", name));
  }

  /** 全省 in a comparison is the province, by its name where the plan gives it. */
  static Reference compared(String text, Span quote, Metadata metadata) {
    String words = quote.of(text);
    if (words.contains("全省") && !metadata.parents().isEmpty()) {
      return Reference.unresolved(metadata.parents().get(0));
    }
    return Reference.unresolved(
        words.contains("全国")
            ? "全国"
            : words.contains("全球") ? "全球" : words.replaceAll("^.*?(全.).*$", "$1"));
  }

  private static Subject subject(String text, Mention mention) {
    Span words = mention.answers().getOrDefault("subject", mention.span());
    boolean cut = mention.settings().containsKey("cut");
    return new Subject(
        words.of(text).replace(" ", ""),
        mention.span().end(),
        mention.settings().containsKey("carry"),
        cut);
  }

  private static int clauseStart(String text, int at) {
    int start = at;
    while (start > 0 && ",;:。!?\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
