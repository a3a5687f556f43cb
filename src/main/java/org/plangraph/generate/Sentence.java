package org.plangraph.generate;

import java.util.List;
import java.util.Map;

/**
 * A sentence in several wordings, with what it states.
 *
 * @param tag where it belongs: {@code plan}, {@code past}, {@code aim} and the like
 * @param topics topics it belongs to, empty for all
 * @param texts its wordings
 * @param when fields that have to hold one of these values, by {@code variable.field}
 * @param claims what it states
 * @param weight how often, against the others
 */
record Sentence(
    String tag,
    List<String> topics,
    List<Template> texts,
    Map<String, List<String>> when,
    List<Claim> claims,
    int weight) {

  boolean fits(String wantedTag, String topic) {
    return tag.equals(wantedTag) && (topics.isEmpty() || topics.contains(topic));
  }
}
