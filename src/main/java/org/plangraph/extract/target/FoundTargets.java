package org.plangraph.extract.target;

import java.util.List;
import org.plangraph.model.Span;
import org.plangraph.model.Target;

/**
 * The numbers of a document's prose.
 *
 * @param targets aims, in order
 * @param actuals facts, in order
 * @param unread numbers in sections of aims that no rule understood
 */
public record FoundTargets(List<Target> targets, List<Target> actuals, List<Span> unread) {

  /** Keeps its own copies of the lists. */
  public FoundTargets {
    targets = List.copyOf(targets);
    actuals = List.copyOf(actuals);
    unread = List.copyOf(unread);
  }
}
