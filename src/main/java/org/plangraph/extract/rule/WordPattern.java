package org.plangraph.extract.rule;

import java.util.regex.Pattern;
import org.plangraph.lexicon.WordLists;

/** Word lists as patterns over folded text, for code that walks text by itself. */
public final class WordPattern {

  private WordPattern() {}

  /**
   * A pattern that matches any word of a list, longest first, its {@code not-in} vetoes included.
   *
   * @param words all lists
   * @param name {@code list} or {@code list/kind}
   * @throws org.plangraph.artefact.ArtefactException if there is no such list
   */
  public static Pattern of(WordLists words, String name) {
    return Pattern.compile(Alternation.of(words.require(name)));
  }
}
