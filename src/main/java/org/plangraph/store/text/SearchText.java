package org.plangraph.store.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what people type into what the index understands. */
final class SearchText {

  private static final Pattern SYNTAX =
      Pattern.compile("[-+&|!(){}\\[\\]^\"~*?:\\\\/]|\\b(AND|OR|NOT|TO)\\b");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}，。、；：“”‘’《》（）！？·,.;]+");

  private SearchText() {}

  /**
   * Plain words are wanted all, each as it is written; a text in the index's own syntax stays.
   *
   * @param written what was typed
   * @return a query, matching nothing if no word was typed
   */
  static String query(String written) {
    if (SYNTAX.matcher(written).find()) {
      return written;
    }
    String words =
        Arrays.stream(BETWEEN.split(written))
            .filter(word -> !word.isEmpty())
            .map(SearchText::word)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "-*:*" : words;
  }

  /** The index holds pairs, so that one character alone is the first or the second of some. */
  private static String word(String word) {
    boolean isOneHan =
        word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    return isOneHan ? "+(" + word + "* *" + word + ")" : "+\"" + word + "\"";
  }
}
