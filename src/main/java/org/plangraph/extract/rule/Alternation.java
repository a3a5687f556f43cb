package org.plangraph.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.text.Fold;

/** A word list as a regular expression: a trie, longest word first, with its vetoes. */
final class Alternation {

  /** From so many first characters on, a look at the first spares trying every word. */
  private static final int MANY = 6;

  private final Map<Integer, Alternation> next = new TreeMap<>();
  private boolean ends;
  private List<String> notIn = List.of();

  private Alternation() {}

  static String of(List<LexiconEntry> entries) {
    Alternation root = new Alternation();
    entries.forEach(root::add);
    return root.next.size() < MANY ? root.regex() : "(?:" + root.firstIn() + root.regex() + ")";
  }

  private void add(LexiconEntry entry) {
    Alternation node = this;
    for (int codePoint : Fold.fold(entry.term()).codePoints().toArray()) {
      node = node.next.computeIfAbsent(codePoint, any -> new Alternation());
    }
    node.ends = true;
    node.notIn =
        entry.notIn().stream()
            .map(longer -> veto(Fold.fold(entry.term()), Fold.fold(longer)))
            .toList();
  }

  private static String veto(String term, String longer) {
    int at = longer.indexOf(term);
    String before = longer.substring(0, Math.max(0, at));
    String whole = before + term;
    return "(?<!" + quote(whole) + "(?=" + quote(longer.substring(whole.length())) + "))";
  }

  private String regex() {
    StringBuilder regex = new StringBuilder("(?:");
    next.forEach(
        (codePoint, node) ->
            regex.append(regex.length() > 3 ? "|" : "").append(node.branch(codePoint)));
    return regex.append(")").toString();
  }

  private String firstIn() {
    StringBuilder first = new StringBuilder("(?=[");
    next.keySet().forEach(codePoint -> first.append(quote(Character.toString(codePoint))));
    return first.append("])").toString();
  }

  private String branch(int codePoint) {
    String own = quote(Character.toString(codePoint));
    String end = String.join("", notIn);
    if (next.isEmpty()) {
      return own + end;
    }
    return ends ? own + "(?:" + regex() + "|" + end + ")" : own + regex();
  }

  private static String quote(String words) {
    return words
        .codePoints()
        .mapToObj(c -> ("\\^$.|?*+()[]{}-&#\"".indexOf(c) >= 0 ? "\\" : "") + Character.toString(c))
        .reduce("", String::concat);
  }
}
