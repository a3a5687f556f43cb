package org.plangraph.extract.link;

import java.util.function.UnaryOperator;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.Reference;

/**
 * The far end of a relation.
 *
 * @param reference its name, resolved where the gazetteer knows it
 * @param kind what it is
 * @param isInternal whether it lies inside the plan's region
 */
record Partner(Reference reference, ObjectKind kind, boolean isInternal) {

  /** A platform beyond the border that the gazetteer does not know. */
  static Partner platform(String name) {
    return new Partner(Reference.unresolved(name), ObjectKind.PLATFORM, false);
  }

  /** The same under another name, if the gazetteer does not know it. */
  Partner named(UnaryOperator<String> naming) {
    return reference.iriTail() == null
        ? new Partner(Reference.unresolved(naming.apply(reference.name())), kind, isInternal)
        : this;
  }
}
