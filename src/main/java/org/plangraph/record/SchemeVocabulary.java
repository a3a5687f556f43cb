package org.plangraph.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.Scheme;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.Unit;

/** The vocabulary that the concept schemes hold. */
public final class SchemeVocabulary implements Vocabulary {

  private final Schemes schemes;
  private final Scheme units;

  /** The vocabulary of loaded schemes, {@code unit} among them. */
  public SchemeVocabulary(Schemes schemes) {
    this.schemes = schemes;
    this.units = schemes.require("unit");
  }

  @Override
  public Optional<String> key(String scheme, String label) {
    return schemes.require(scheme).find(label).map(Concept::key);
  }

  @Override
  public Optional<Unit> unit(String written) {
    return units.find(written).map(SchemeVocabulary::unit);
  }

  private static Unit unit(Concept concept) {
    BigDecimal factor = concept.value("factor").map(BigDecimal::new).orElse(BigDecimal.ONE);
    return new Unit(concept.key(), factor, concept.keyOf("baseUnit").orElse(concept.key()));
  }
}
