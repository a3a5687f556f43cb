package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plangraph.extract.Reading;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Strategy;

/**
 * Finds the strategies that a plan takes up; one item for each, whatever the number of mentions.
 * Threads may share it.
 */
public final class StrategyExtractor {

  private final StrategyNames names;
  private final StrategyForms forms;
  private final KnownStrategies known;
  private final RegionBrands brands;
  private final StrategyLevels levels;

  /** An extractor by these rules, vocabularies and word lists. */
  public StrategyExtractor(RuleBook book, Schemes schemes, WordLists words) {
    this.names = new StrategyNames(book, words);
    this.forms = new StrategyForms(book, names);
    this.known = new KnownStrategies(schemes.require("strategy"), names, words);
    this.brands = new RegionBrands(words);
    this.levels = new StrategyLevels(words);
  }

  /** All strategies in order of their first mention. */
  public List<Strategy> extract(Reading reading) {
    List<StrategyMention> mentions = new ArrayList<>();
    List<StrategyMention> byForm = forms.find(reading);
    List<StrategyMention> byLabel = known.find(reading);
    for (StrategyMention form : byForm) {
      if (byLabel.stream().noneMatch(label -> isWithin(form, label))) {
        mentions.add(resolve(form, byLabel));
      }
    }
    brands.find(reading).stream()
        .filter(brand -> mentions.stream().noneMatch(form -> form.name().overlaps(brand.name())))
        .forEach(mentions::add);
    byLabel.stream()
        .filter(label -> byForm.stream().noneMatch(form -> hides(form, label)))
        .forEach(mentions::add);
    return new StrategyMerge(levels, names, reading).merge(mentions);
  }

  private StrategyMention resolve(StrategyMention form, List<StrategyMention> labels) {
    Optional<Concept> direct = known.find(form.names());
    if (direct.isPresent()) {
      return form.as(direct.get());
    }
    return labels.stream()
        .filter(
            label ->
                form.name().contains(label.name())
                    && names.isSame(form.names().get(0), label.names().get(0)))
        .findFirst()
        .map(label -> form.as(Objects.requireNonNull(label.concept())).also(label.names().get(0)))
        .orElseGet(
            () ->
                StrategyNames.isSoft(form.names().get(0))
                    ? known.find(form.also()).map(form::as).orElse(form)
                    : form);
  }

  /** A label that goes beyond the form on either side, or is the form. */
  private static boolean isWithin(StrategyMention form, StrategyMention label) {
    return label.name().contains(form.name()) && label.name().length() > form.name().length();
  }

  private static boolean hides(StrategyMention form, StrategyMention label) {
    return form.name().overlaps(label.name()) && !isWithin(form, label);
  }
}
