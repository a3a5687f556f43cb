package org.plangraph.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a slot of a grammar holds: the words that stand in the text and what is known of them.
 *
 * @param text the words
 * @param fields what is known, by the field names of records
 */
record Thing(String text, Map<String, String> fields) {

  static Thing word(String text) {
    return new Thing(text, Map.of());
  }

  /** A field, empty if unknown; {@code text} is the words. */
  String field(String name) {
    return name.equals("text") ? fields.getOrDefault(name, text) : fields.getOrDefault(name, "");
  }

  Thing with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return new Thing(text, changed);
  }
}
