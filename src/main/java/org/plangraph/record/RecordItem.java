package org.plangraph.record;

import java.util.List;
import java.util.Map;
import org.plangraph.model.Span;

/**
 * One item of a record file as written, for people who ask why it is there.
 *
 * @param list the list that holds it, such as {@code targets}
 * @param key its key
 * @param section texts of the headings above it, outermost first
 * @param fields what it says, nested values spelled out; in order of the record
 * @param proofs where it stands, the first one first
 */
public record RecordItem(
    String list, String key, List<String> section, Map<String, String> fields, List<Proof> proofs) {

  /**
   * Words that prove an item.
   *
   * @param span code points of the normal text
   * @param quote the words
   * @param rule id of the rule that found it
   * @param confidence chance that the item is right, 0 to 1
   */
  public record Proof(Span span, String quote, String rule, double confidence) {}
}
