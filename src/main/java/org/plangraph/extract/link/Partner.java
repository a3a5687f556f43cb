package org.plangraph.extract.link;

import org.plangraph.model.ObjectKind;
import org.plangraph.model.Reference;

/**
 * The far end of a relation.
 *
 * @param reference its name, resolved where the gazetteer knows it
 * @param kind what it is
 * @param isInternal whether it lies inside the plan's region
 */
record Partner(Reference reference, ObjectKind kind, boolean isInternal) {}
