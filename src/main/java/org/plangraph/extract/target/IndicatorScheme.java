package org.plangraph.extract.target;

import java.util.List;
import java.util.Optional;
import org.plangraph.lexicon.LabelHit;
import org.plangraph.lexicon.LabelIndex;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.Reference;

/** Resolves the names of indicators by the scheme of indicators: a whole label, small endings aside. */
final class IndicatorScheme {

  private final LabelIndex labels;

  IndicatorScheme(Schemes schemes) {
    this.labels = LabelIndex.of(List.copyOf(schemes.require("indicator").concepts()));
  }

  /** The indicator of that name, unresolved where the scheme has none. */
  Reference refer(String name) {
    String bare = name.replaceFirst("(?:总数量?|总量|数量|数)$", "");
    return List.of(name, bare, bare + "数", bare + "总量").stream()
        .flatMap(variant -> whole(variant).stream())
        .findFirst()
        .map(hit -> new Reference(name, hit.concept().iriTail()))
        .orElseGet(() -> Reference.unresolved(name));
  }

  private Optional<LabelHit> whole(String name) {
    return labels.at(name, 0).filter(hit -> hit.span().end() == name.length());
  }
}
