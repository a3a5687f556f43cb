package org.plangraph.store.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.plangraph.model.InputException;

/** A query as it was understood: no escapes, all IRIs in full. */
final class QueryPlain {

  private static final Pattern SERVICE = Pattern.compile("\\bSERVICE\\s+(?:SILENT\\s+)?<([^>]*)>");

  private QueryPlain() {}

  /** Endpoints that a query names. */
  static List<String> services(Query query) {
    return SERVICE
        .matcher(text(query))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** Whether a query calls a class of the machine's. */
  static boolean loadsClasses(Query query) {
    return text(query).contains("<java:");
  }

  static void requireHarmless(Query query) {
    if (loadsClasses(query) || !services(query).isEmpty()) {
      throw new InputException(
          "sparql", "asks for what is not offered here", "Leave SERVICE and java: out");
    }
  }

  private static String text(Query query) {
    Query plain = query.cloneQuery();
    plain.getPrefixMapping().clearNsPrefixMap();
    return plain.serialize();
  }
}
