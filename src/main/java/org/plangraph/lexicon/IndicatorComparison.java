package org.plangraph.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.plangraph.lexicon.Comparability.Apart;
import org.plangraph.lexicon.Comparability.Converted;
import org.plangraph.lexicon.Comparability.Reason;
import org.plangraph.lexicon.Comparability.Same;

/** Compares indicators by their parts and the units that plans give them in. */
public final class IndicatorComparison {

  private record Part(String property, Reason reason) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("objectOfInterest", Reason.OBJECT),
          new Part("property", Reason.PROPERTY),
          new Part("denominator", Reason.DENOMINATOR),
          new Part("modifier", Reason.SCOPE));

  private final Scheme units;

  private IndicatorComparison(Scheme units) {
    this.units = units;
  }

  /** A comparison with the units of the schemes. */
  public static IndicatorComparison of(Schemes schemes) {
    return new IndicatorComparison(schemes.require("unit"));
  }

  /**
   * Compares two indicators in the units of two plans.
   *
   * @param one an indicator
   * @param unit its unit as written, empty if it is a pure number
   * @param other another one, or the same
   * @param otherUnit the other's unit as written
   */
  public Comparability compare(Concept one, String unit, Concept other, String otherUnit) {
    if (!one.equals(other)) {
      return apart(one, other);
    }
    if (unit.equals(otherUnit)) {
      return new Same();
    }
    Optional<Concept> from = units.find(otherUnit);
    Optional<Concept> to = units.find(unit);
    if (from.isEmpty() || to.isEmpty() || !base(from.get()).equals(base(to.get()))) {
      return new Apart(Reason.UNIT, unit, otherUnit);
    }
    BigDecimal factor =
        factor(from.get()).divide(factor(to.get()), MathContext.DECIMAL64).stripTrailingZeros();
    return factor.compareTo(BigDecimal.ONE) == 0 ? new Same() : new Converted(factor);
  }

  private static Apart apart(Concept one, Concept other) {
    for (Part part : PARTS) {
      String mine = one.value(part.property()).orElse("");
      String theirs = other.value(part.property()).orElse("");
      if (!mine.equals(theirs)) {
        return new Apart(part.reason(), mine, theirs);
      }
    }
    return new Apart(Reason.DEFINITION, one.prefLabelZh(), other.prefLabelZh());
  }

  private static String base(Concept unit) {
    return unit.keyOf("baseUnit").orElse(unit.key());
  }

  private static BigDecimal factor(Concept unit) {
    return unit.value("factor").map(BigDecimal::new).orElse(BigDecimal.ONE);
  }
}
