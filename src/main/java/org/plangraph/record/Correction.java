package org.plangraph.record;

import java.util.List;
import java.util.Map;
import org.plangraph.artefact.Origin;

/**
 * What a person decided about one statement.
 *
 * @param origin where the decision is written
 * @param file name of its file without the ending
 * @param action what to do
 * @param plan key of the plan
 * @param list list of the record: {@code targets}, {@code rows}, {@code values} (the numbers of
 *     rows) …
 * @param key key of the statement, the last segment of its IRI; empty for an added one
 * @param quote words of the plan that prove an added statement
 * @param set fields and what they are; none clears the field
 * @param author who decided
 * @param reason why
 * @param date day of the decision, ISO 8601; empty if it is not told
 */
record Correction(
    Origin origin,
    String file,
    Action action,
    String plan,
    String list,
    String key,
    String quote,
    Map<String, List<String>> set,
    String author,
    String reason,
    String date) {

  /** What a correction does. */
  enum Action {
    REJECT,
    REPLACE,
    ADD
  }

  /** Id of the rule that a corrected statement carries. */
  String rule() {
    return "correction." + file;
  }
}
