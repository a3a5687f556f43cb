package org.plangraph.extract.naming;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.lexicon.Scheme;
import org.plangraph.lexicon.WordLists;

/** Words that do not tell one thing from another: 重点, 现代, 产业, names of industries. */
public final class CommonWords {

  private static final Pattern CODE = Pattern.compile("[A-Za-z]\\d*$");
  private static final String MARKS = "“”()·—-+/0123456789";

  private final Set<String> words = new HashSet<>();
  private final int longest;

  /** Common words are the list {@code thing-common} and the labels of the industries. */
  public CommonWords(WordLists lists, Scheme industries) {
    lists.require("thing-common").forEach(entry -> words.add(entry.term()));
    industries.concepts().forEach(concept -> words.addAll(concept.labels()));
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * What is left of some words once the common ones, numerals and marks are taken out, longest
   * first; G60 stays.
   */
  public String residue(String words) {
    String text = words.replaceAll("\\dA级?", "");
    StringBuilder residue = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = commonAt(text, at);
      if (length == 0) {
        residue.append(text.charAt(at));
      }
      at += Math.max(length, 1);
    }
    return residue.toString();
  }

  private int commonAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    boolean code =
        at > 0 && Character.isDigit(text.charAt(at)) && CODE.matcher(text.substring(0, at)).find();
    return !code && MARKS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }
}
