package org.plangraph.web.page;

import java.util.Optional;
import java.util.Set;
import org.plangraph.vocab.Base;

/**
 * An IRI of ours by its parts.
 *
 * @param tail what stands behind the base
 * @param kind what it names: region, area, platform, project, period, plan, section, evidence, a
 *     kind of statement, or the scheme of a concept
 * @param plan key of the plan that it belongs to; empty if to none
 * @param key its own key
 */
record IriPath(String tail, String kind, String plan, String key) {

  private static final Set<String> STATEMENTS =
      Set.of("row", "target", "actual", "goal", "pursuit", "platform", "project", "link");

  private static final Set<String> PLACES = Set.of("region", "area");

  /** Takes an IRI apart; empty if it is none of ours. */
  static Optional<IriPath> of(String iri) {
    return iri.startsWith(Base.DEFAULT)
        ? ofTail(iri.substring(Base.DEFAULT.length()))
        : Optional.empty();
  }

  static Optional<IriPath> ofTail(String tail) {
    String[] parts = tail.split("/", -1);
    boolean isPlan = tail.startsWith("id/plan/");
    if (isPlan && parts.length == 3) {
      return Optional.of(new IriPath(tail, "plan", parts[2], parts[2]));
    }
    if (isPlan && parts.length >= 5) {
      return Optional.of(new IriPath(tail, parts[3], parts[2], parts[parts.length - 1]));
    }
    if (parts.length == 3 && (parts[0].equals("id") || parts[0].equals("concept"))) {
      return Optional.of(new IriPath(tail, parts[1], "", parts[2]));
    }
    if (parts.length == 2 && parts[0].equals("concept")) {
      return Optional.of(new IriPath(tail, "scheme", "", parts[1]));
    }
    return Optional.empty();
  }

  String iri() {
    return Base.DEFAULT + tail;
  }

  boolean isStatement() {
    return !plan.isEmpty() && STATEMENTS.contains(kind);
  }

  /** Whether a form that asks for the one may take the other for it: both places, or one kind. */
  boolean isLike(IriPath other) {
    return kind.equals(other.kind) || PLACES.contains(kind) && PLACES.contains(other.kind);
  }

  /** Whether it is a thing that one looks for by name. */
  static boolean isFindable(String iri) {
    return of(iri)
        .filter(path -> path.plan.isEmpty() || path.kind.equals("plan") || path.kind.equals("term"))
        .isPresent();
  }
}
