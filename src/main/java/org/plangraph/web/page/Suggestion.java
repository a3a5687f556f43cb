package org.plangraph.web.page;

import java.util.List;
import org.plangraph.query.Named;
import org.plangraph.query.Names;

/**
 * A thing to choose.
 *
 * @param value what a form sends
 * @param name its name
 * @param kind what it is
 * @param tail what stands behind our base in its IRI
 */
public record Suggestion(String value, String name, String kind, String tail) {

  static Suggestion of(Named thing, Names names) {
    IriPath path = IriPath.of(thing.iri()).orElseThrow();
    return new Suggestion(value(thing, names), thing.in(true), path.kind(), path.tail());
  }

  /** The name where nothing else of the same kind has it, else the tail of the IRI. */
  static String value(Named thing, Names names) {
    IriPath path = IriPath.of(thing.iri()).orElseThrow();
    List<Named> same =
        names.called(thing.zh().orElse("")).stream()
            .filter(other -> IriPath.of(other.iri()).filter(p -> p.isLike(path)).isPresent())
            .toList();
    boolean isNamed = same.size() == 1 && !path.kind().equals("plan");
    return isNamed ? thing.zh().orElseThrow() : path.tail();
  }
}
