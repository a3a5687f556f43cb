package org.plangraph.extract.naming;

import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;

/** Takes words and numbers off the head of a name that do not belong to it: 国家级, 全市, 两大. */
public final class Leads {

  private static final Pattern COUNT =
      Pattern.compile("^(?:第?[\\d一二三四五六七八九十两百]+[个大条座家所处批片]|[\\d一二三四五六七八九十]+[是])");

  private final List<String> words;

  /** The words are the list {@code thing-leads}. */
  public Leads(WordLists lists) {
    this.words = lists.require("thing-leads").stream().map(LexiconEntry::term).toList();
  }

  /** Number of characters at the head of a name that do not belong to it. */
  public int length(String name) {
    int length = 0;
    for (int more = next(name); more > 0; more = next(name.substring(length))) {
      length += more;
    }
    return length;
  }

  private int next(String name) {
    var count = COUNT.matcher(name);
    if (count.find()) {
      return count.end();
    }
    return words.stream().filter(name::startsWith).mapToInt(String::length).max().orElse(0);
  }
}
