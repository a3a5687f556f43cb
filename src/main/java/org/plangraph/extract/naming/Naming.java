package org.plangraph.extract.naming;

import java.util.List;
import org.plangraph.lexicon.Concept;
import org.plangraph.model.Span;

/**
 * A name where it stands.
 *
 * @param span where, in the normal text
 * @param clause words around it that prove it
 * @param name the name, quotation marks included
 * @param also other names that the text gives in brackets
 * @param type what its ending says
 * @param distinction what makes it the name of one thing
 * @param section index of the innermost section, -1 before the first
 * @param rule id of the rule
 * @param confidence chance that it is a name, 0 to 1
 */
public record Naming(
    Span span,
    Span clause,
    String name,
    List<String> also,
    Concept type,
    Distinction distinction,
    int section,
    String rule,
    double confidence) {

  /** Keeps its own copy of the list. */
  public Naming {
    also = List.copyOf(also);
  }

  /** The same with other names. */
  public Naming with(List<String> names) {
    return new Naming(span, clause, name, names, type, distinction, section, rule, confidence);
  }

  /** The same by another name. */
  public Naming named(String other, List<String> names) {
    return new Naming(span, clause, other, names, type, distinction, section, rule, confidence);
  }

  /** The same, made a name by its context. */
  public Naming given() {
    return new Naming(
        span, clause, name, also, type, Distinction.given(name), section, rule, confidence);
  }
}
