package org.plangraph.extract.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;
import org.plangraph.artefact.YamlMap;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;
import org.plangraph.text.Fold;

/**
 * The extraction rules of {@code rules/*.yaml}.
 *
 * <p>A file is a mapping of {@code parts} (name: pattern or list of patterns) and {@code rules}. A
 * rule has {@code id}, {@code yields}, {@code pattern}, {@code needs} (words of which one must
 * stand in the text), {@code answer} (field: label), {@code set} (fixed facts), {@code priority}
 * (50), {@code confidence} (0.8), {@code why}, {@code examples} and {@code counterexamples}.
 */
public final class RuleBook {

  /** Precedence among mentions that overlap. */
  private static final Comparator<Mention> PRECEDENCE =
      Comparator.comparingInt((Mention mention) -> -mention.priority())
          .thenComparingInt(mention -> -mention.span().length())
          .thenComparingInt(mention -> mention.span().start())
          .thenComparing(Mention::rule);

  private final List<Rule> rules;
  private final Set<String> unusedParts;
  private final Triggers triggers;

  private RuleBook(List<Rule> rules, Set<String> unusedParts) {
    this.rules = List.copyOf(rules);
    this.unusedParts = Set.copyOf(unusedParts);
    this.triggers = new Triggers(this.rules);
  }

  /**
   * Loads every rule file.
   *
   * @throws ArtefactException if one is malformed, refers to an unknown part or repeats an id
   */
  public static RuleBook load() {
    return of(Artefacts.below("rules", ".yaml"), WordLists.load());
  }

  static RuleBook of(Collection<Artefact> files, WordLists words) {
    Parts parts = new Parts(words);
    List<YamlMap> books =
        files.stream()
            .map(file -> YamlMap.parse(file.path(), file.text()).allow("parts", "rules"))
            .toList();
    for (YamlMap book : books) {
      book.map("parts")
          .ifPresent(
              map -> map.keys().forEach(name -> parts.define(name, map.texts(name), map.origin())));
    }
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap book : books) {
      for (YamlMap map : book.maps("rules")) {
        Rule rule = rule(map, parts);
        if (!ids.add(rule.id())) {
          throw new ArtefactException(
              rule.origin(), "rule «" + rule.id() + "» stands twice", "Rename one");
        }
        rules.add(rule);
      }
    }
    return new RuleBook(rules, parts.unused());
  }

  /** The rules whose mentions stand for one of {@code yields}. */
  public RuleBook yielding(String... yields) {
    Set<String> wanted = Set.of(yields);
    return new RuleBook(
        rules.stream().filter(rule -> wanted.contains(rule.yields())).toList(), Set.of());
  }

  /** All rules, in order of files and lines. */
  public List<Rule> rules() {
    return rules;
  }

  /** Parts that no rule and no part refers to. */
  public Set<String> unusedParts() {
    return unusedParts;
  }

  /**
   * Mentions within a stretch of text, overlaps resolved, from left to right.
   *
   * @param folded text after {@link org.plangraph.text.Fold}
   * @param within where to search; {@code ^} and {@code $} stand for its ends
   */
  public List<Mention> find(String folded, Span within) {
    List<Mention> all = findAll(folded, within);
    all.sort(PRECEDENCE);
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return kept;
  }

  /** Mentions within a stretch of text, overlapping ones included, in order of rules. */
  public List<Mention> findAll(String folded, Span within) {
    List<Mention> all = new ArrayList<>();
    triggers.worth(folded, within.start(), within.end()).stream()
        .mapToObj(rules::get)
        .forEach(rule -> rule.mentions(folded, within.start(), within.end()).forEach(all::add));
    return all;
  }

  /**
   * How a rule came to what it found within a stretch of text; empty for a rule that is no pattern
   * or one that needs more around it.
   *
   * @param rule id of the rule
   * @param folded text after {@link org.plangraph.text.Fold}
   * @param within the sentences that hold {@code quote}
   * @param quote what was found
   */
  public Optional<Derivation> derive(String rule, String folded, Span within, Span quote) {
    return rules.stream()
        .filter(known -> known.id().equals(rule))
        .flatMap(
            known ->
                Stream.of(within, quote)
                    .flatMap(span -> known.derivations(folded, span.start(), span.end())))
        .filter(derivation -> derivation.span().overlaps(quote))
        .findFirst();
  }

  /** Where a rule is written; empty for one that is no pattern. */
  public Optional<Origin> origin(String rule) {
    return rules.stream().filter(known -> known.id().equals(rule)).map(Rule::origin).findFirst();
  }

  private static Rule rule(YamlMap map, Parts parts) {
    map.allow(
        "id",
        "yields",
        "pattern",
        "needs",
        "answer",
        "set",
        "priority",
        "confidence",
        "why",
        "examples",
        "counterexamples");
    CompiledPattern pattern = parts.compile(map.requireText("pattern"), map.origin());
    Map<String, String> answer = map.map("answer").map(YamlMap::scalars).orElse(Map.of());
    for (String label : answer.values()) {
      if (!pattern.labels().contains(label)) {
        throw new ArtefactException(
            map.origin(),
            "answer «" + label + "» is no part of the pattern",
            "Known are " + pattern.labels());
      }
    }
    if (map.texts("examples").isEmpty() || map.texts("counterexamples").isEmpty()) {
      throw new ArtefactException(
          map.origin(), "rule lacks examples or counterexamples", "Give one of each at least");
    }
    return new Rule(
        map.requireText("id"),
        map.requireText("yields"),
        pattern,
        map.texts("needs").stream().map(Fold::fold).toList(),
        answer,
        map.map("set").map(YamlMap::scalars).orElse(Map.of()),
        Integer.parseInt(map.text("priority").orElse("50")),
        Double.parseDouble(map.text("confidence").orElse("0.8")),
        map.texts("examples"),
        map.texts("counterexamples"),
        map.origin());
  }
}
