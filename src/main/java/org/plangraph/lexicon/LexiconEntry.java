package org.plangraph.lexicon;

import java.util.List;

/**
 * One word of a list.
 *
 * @param term the word as it stands in text
 * @param canonical the form that stands for it, {@code term} itself where none is given
 * @param kind sub-list, may be empty
 * @param notIn longer words inside which it does not count
 * @param note remark of the author, may be empty
 */
public record LexiconEntry(
    String term, String canonical, String kind, List<String> notIn, String note) {

  /** Keeps its own copies of the lists. */
  public LexiconEntry {
    notIn = List.copyOf(notIn);
  }
}
