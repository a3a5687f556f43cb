package org.plangraph.web.page;

import java.util.List;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.SavedQuery;

/**
 * A saved question that can be asked of a thing.
 *
 * @param question the question
 * @param parameter the parameter that takes the thing
 */
public record Asked(SavedQuery question, QueryParameter parameter) {

  /** The questions whose first IRI parameter takes a thing of this kind. */
  static List<Asked> of(IriPath thing, QueryCatalog catalog) {
    String scheme = thing.kind().equals("area") ? "region" : thing.kind();
    return catalog.all().stream()
        .flatMap(
            question ->
                question.parameters().stream()
                    .filter(parameter -> parameter.scheme().filter(scheme::equals).isPresent())
                    .filter(parameter -> isEnough(question, parameter))
                    .limit(1)
                    .map(parameter -> new Asked(question, parameter)))
        .toList();
  }

  private static boolean isEnough(SavedQuery question, QueryParameter parameter) {
    return question.parameters().stream()
        .noneMatch(other -> other.isRequired() && !other.equals(parameter));
  }
}
