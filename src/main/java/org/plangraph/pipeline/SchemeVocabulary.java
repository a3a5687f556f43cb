package org.plangraph.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.Unit;
import org.plangraph.record.Vocabulary;

/** What record writing needs to know, from the concept schemes. */
final class SchemeVocabulary implements Vocabulary {

  private final Schemes schemes;

  SchemeVocabulary(Schemes schemes) {
    this.schemes = schemes;
  }

  @Override
  public Optional<String> key(String scheme, String label) {
    return schemes.all().stream()
        .filter(candidate -> candidate.key().equals(scheme))
        .findFirst()
        .flatMap(found -> found.find(label))
        .map(Concept::key);
  }

  @Override
  public Optional<String> label(String scheme, String concept) {
    return schemes.all().stream()
        .filter(candidate -> candidate.key().equals(scheme))
        .findFirst()
        .flatMap(found -> found.byKey(concept))
        .map(Concept::prefLabelZh);
  }

  @Override
  public Optional<Unit> unit(String written) {
    return schemes.require("unit").find(written).map(SchemeVocabulary::unit);
  }

  private static Unit unit(Concept concept) {
    BigDecimal factor = concept.value("factor").map(BigDecimal::new).orElse(BigDecimal.ONE);
    return new Unit(concept.key(), factor, concept.keyOf("baseUnit").orElse(concept.key()));
  }
}
