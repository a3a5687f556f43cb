package org.plangraph.extract.identity;

import java.util.List;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;

/** The one spelling that stands for all ways to write a name: 高新技术产业园区 and 高新区, 高铁 and 铁路. */
public final class CanonicalName {

  private final List<LexiconEntry> forms;

  /**
   * The spellings are the list {@code thing-forms}: term and canonical form, in order; - drops the
   * term.
   */
  public CanonicalName(WordLists lists) {
    this.forms = lists.require("thing-forms");
  }

  /** The canonical spelling, without marks and blanks. */
  public String of(String name) {
    String canonical = name.replaceAll("[“”‘’\"\\s()·•*—\\-]", "");
    for (LexiconEntry form : forms) {
      canonical =
          canonical.replace(form.term(), form.canonical().equals("-") ? "" : form.canonical());
    }
    return canonical;
  }
}
