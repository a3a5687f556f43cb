package org.plangraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One concept of a scheme.
 *
 * @param key last segment of its IRI
 * @param scheme key of its scheme
 * @param prefLabelZh Chinese name
 * @param prefLabelEn English name
 * @param labels all Chinese names, the preferred one first
 * @param properties every other statement about it, by the property's local name ({@code factor});
 *     values are lexical forms of literals or whole IRIs, in order
 */
public record Concept(
    String key,
    String scheme,
    String prefLabelZh,
    String prefLabelEn,
    List<String> labels,
    Map<String, List<String>> properties) {

  private static final String ROOT = "https://w3id.org/plangraph/";

  /** Keeps its own copies. */
  public Concept {
    labels = List.copyOf(labels);
    properties = Map.copyOf(properties);
  }

  /** IRI below the base, such as {@code concept/unit/yuan}. */
  public String iriTail() {
    return "concept/" + scheme + "/" + key;
  }

  /** All values of a property, empty if there is none. */
  public List<String> values(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** First value of a property; an IRI of ours is shortened to its tail below the base. */
  public Optional<String> value(String property) {
    return values(property).stream()
        .findFirst()
        .map(value -> value.startsWith(ROOT) ? value.substring(ROOT.length()) : value);
  }

  /** Key of the concept or region that is the first value of a property. */
  public Optional<String> keyOf(String property) {
    return value(property).map(value -> value.substring(value.lastIndexOf('/') + 1));
  }

  /** Longer words inside which its labels do not count. */
  List<String> notIn() {
    return values("notIn");
  }
}
