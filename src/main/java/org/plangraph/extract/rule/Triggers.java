package org.plangraph.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.plangraph.lexicon.LabelTrie;

/**
 * Tells which of many rules are worth a try on a stretch of text: one walk finds the words that
 * their patterns cannot do without.
 */
final class Triggers {

  private final LabelTrie words = new LabelTrie();
  private final List<List<Integer>> clausesOfWord = new ArrayList<>();
  private final List<BitSet> clausesOfRule = new ArrayList<>();
  private int clauseCount;

  Triggers(List<Rule> rules) {
    rules.forEach(this::add);
  }

  private void add(Rule rule) {
    BitSet clauses = new BitSet();
    for (Set<String> clause : rule.clauses()) {
      clause.forEach(word -> clausesOf(word).add(clauseCount));
      clauses.set(clauseCount++);
    }
    clausesOfRule.add(clauses);
  }

  private List<Integer> clausesOf(String word) {
    int known = words.get(word);
    if (known != LabelTrie.NONE) {
      return clausesOfWord.get(known);
    }
    words.put(word, clausesOfWord.size());
    clausesOfWord.add(new ArrayList<>());
    return clausesOfWord.get(clausesOfWord.size() - 1);
  }

  /** Numbers of the rules that can match within {@code [from, to)}; others cannot. */
  BitSet worth(String folded, int from, int to) {
    BitSet met = met(folded, from, to);
    BitSet worth = new BitSet(clausesOfRule.size());
    for (int rule = 0; rule < clausesOfRule.size(); rule++) {
      worth.set(rule, contains(met, clausesOfRule.get(rule)));
    }
    return worth;
  }

  private static boolean contains(BitSet met, BitSet clauses) {
    for (int clause = clauses.nextSetBit(0); clause >= 0; clause = clauses.nextSetBit(clause + 1)) {
      if (!met.get(clause)) {
        return false;
      }
    }
    return true;
  }

  private BitSet met(String folded, int from, int to) {
    BitSet met = new BitSet(clauseCount);
    for (int start = from; start < to; start++) {
      int node = LabelTrie.ROOT;
      for (int i = start; i < to && node != LabelTrie.NONE; i++) {
        node = words.step(node, folded.charAt(i));
        if (node != LabelTrie.NONE && words.number(node) != LabelTrie.NONE) {
          clausesOfWord.get(words.number(node)).forEach(met::set);
        }
      }
    }
    return met;
  }
}
