package org.plangraph.extract;

import org.plangraph.model.Extraction;
import org.plangraph.model.PlanDocument;

/** A document in, what it says out: the door for rules and for any other extractor. */
public interface PlanExtractor {

  /** Finds all items of one document; the result depends on nothing else. */
  Extraction extract(PlanDocument document);
}
