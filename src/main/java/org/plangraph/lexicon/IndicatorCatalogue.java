package org.plangraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plangraph.lexicon.IndicatorMatch.How;

/**
 * Finds the indicator that a name of a plan stands for. Whole names are compared; what two
 * indicators would share after rewriting counts for neither.
 */
public final class IndicatorCatalogue {

  private static final int LONGEST_PLACE = 8;
  private static final int SHORTEST_PLACE = 2;

  private static final String RATIO = "percent";

  private final Scheme scheme;
  private final Scheme units;
  private final IndicatorForms forms;
  private final Predicate<String> isPlace;
  private final Map<String, Optional<Concept>> byWording = new HashMap<>();
  private final Map<String, Optional<Concept>> byCore = new HashMap<>();
  private final Map<String, Optional<Concept>> unordered = new HashMap<>();

  private IndicatorCatalogue(
      Scheme scheme, Scheme units, IndicatorForms forms, Predicate<String> isPlace) {
    this.scheme = scheme;
    this.units = units;
    this.forms = forms;
    this.isPlace = isPlace;
    for (Concept concept : scheme.concepts()) {
      concept.labels().forEach(label -> add(label, concept));
    }
  }

  /**
   * A catalogue of the scheme of indicators.
   *
   * @param schemes concept schemes
   * @param words word lists, among them {@code indicator-words}
   * @param isPlace whether a name is that of a division, which may lead the name of an indicator
   */
  public static IndicatorCatalogue of(Schemes schemes, WordLists words, Predicate<String> isPlace) {
    return new IndicatorCatalogue(
        schemes.require("indicator"), schemes.require("unit"), new IndicatorForms(words), isPlace);
  }

  /** A catalogue that drops any division's name at the head of an indicator's. */
  public static IndicatorCatalogue of(Schemes schemes, WordLists words, Gazetteer gazetteer) {
    return of(schemes, words, name -> gazetteer.resolve(name, null) instanceof Resolution.Found);
  }

  /** The indicator of a name, empty if none is meant beyond doubt. */
  public Optional<IndicatorMatch> find(String name) {
    Optional<IndicatorMatch> whole = whole(name);
    return whole.isPresent() ? whole : behindPlace(Folded.key(name));
  }

  /**
   * The indicator of a name whose level is given in a unit: what is no ratio by definition is not
   * meant by a level in per cent, nor a ratio by one in 亿元.
   *
   * @param unit unit as written; an unknown one decides nothing
   */
  public Optional<IndicatorMatch> findLevel(String name, String unit) {
    Optional<String> written = units.find(unit).map(IndicatorCatalogue::base);
    return find(name)
        .filter(
            match -> {
              Optional<String> usual =
                  match
                      .concept()
                      .keyOf("unitKind")
                      .flatMap(units::byKey)
                      .map(IndicatorCatalogue::base);
              return written.isEmpty()
                  || usual.isEmpty()
                  || written.get().equals(RATIO) == usual.get().equals(RATIO);
            });
  }

  private static String base(Concept unit) {
    return unit.keyOf("baseUnit").orElse(unit.key());
  }

  private Optional<IndicatorMatch> whole(String name) {
    String wording = forms.wording(name);
    String core = forms.core(wording);
    return scheme
        .find(name)
        .map(concept -> new IndicatorMatch(concept, How.LABEL))
        .or(() -> found(byWording, wording, How.WORDING))
        .or(() -> found(byCore, core, How.CORE))
        .or(() -> found(unordered, forms.unordered(core), How.ORDER));
  }

  private Optional<IndicatorMatch> behindPlace(String name) {
    for (int cut = Math.min(LONGEST_PLACE, name.length() - SHORTEST_PLACE);
        cut >= SHORTEST_PLACE;
        cut--) {
      if (isPlace.test(name.substring(0, cut))) {
        Optional<IndicatorMatch> rest = whole(name.substring(cut));
        if (rest.isPresent()) {
          How how = rest.get().how() == How.ORDER ? How.ORDER : How.CORE;
          return rest.map(match -> new IndicatorMatch(match.concept(), how));
        }
      }
    }
    return Optional.empty();
  }

  private void add(String label, Concept concept) {
    String wording = forms.wording(label);
    String core = forms.core(wording);
    put(byWording, wording, concept);
    put(byCore, core, concept);
    put(unordered, forms.unordered(core), concept);
  }

  private static void put(Map<String, Optional<Concept>> forms, String form, Concept concept) {
    Optional<Concept> known = forms.putIfAbsent(form, Optional.of(concept));
    if (known != null && !known.equals(Optional.of(concept))) {
      forms.put(form, Optional.empty());
    }
  }

  private static Optional<IndicatorMatch> found(
      Map<String, Optional<Concept>> forms, String form, How how) {
    return forms
        .getOrDefault(form, Optional.empty())
        .map(concept -> new IndicatorMatch(concept, how));
  }
}
