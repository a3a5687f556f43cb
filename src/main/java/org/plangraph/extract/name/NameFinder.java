package org.plangraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Sentence;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;

/** Finds the names of one table of suffixes in sentences. */
public final class NameFinder {

  private static final String CLAUSE_ENDS = ",;:。!?\n";

  private final SuffixTable suffixes;
  private final LeftEdge edge;
  private final Specificity specificity;
  private final SharedTails tails;

  /**
   * A finder.
   *
   * @param suffixes endings of the names to find
   * @param words the lists {@code name-*}
   * @param gazetteer places, which make a name specific
   */
  public NameFinder(SuffixTable suffixes, WordLists words, Gazetteer gazetteer) {
    this.suffixes = suffixes;
    this.edge = new LeftEdge(words);
    this.specificity = new Specificity(words, gazetteer);
    this.tails = new SharedTails(edge, suffixes);
  }

  /**
   * Names in a sentence, in order; those that are only a suffix (高新区) are given with an empty core.
   *
   * @param folded folded text of the document
   * @param sentence the sentence
   * @param home code of the plan's region, null if unknown
   */
  public List<FoundName> find(String folded, Sentence sentence, @Nullable String home) {
    List<FoundName> names = new ArrayList<>();
    for (Span clause : clauses(folded, sentence.span())) {
      findInClause(folded, clause, home, names);
    }
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return names;
  }

  private void findInClause(
      String folded, Span clause, @Nullable String home, List<FoundName> names) {
    for (SuffixTable.Hit hit : suffixes.hits(folded, clause)) {
      LeftEdge.Core core = edge.core(folded, clause.start(), hit.span().start());
      boolean listed = isListed(folded, clause, core.span(), hit.span());
      String words = core.span().of(folded);
      if (!specificity.isGeneric(words)) {
        boolean specific = specificity.isSpecific(words, hit.suffix(), home);
        Span span = new Span(core.span().start(), withTrailer(folded, hit.span().end(), clause));
        names.add(
            new FoundName(span.of(folded), span, hit.suffix(), core.level(), listed, specific));
      }
      for (Span item : tails.items(folded, clause, core.span(), hit)) {
        String name = item.of(folded);
        if (!specificity.isGeneric(name)) {
          names.add(
              new FoundName(name + hit.suffix().word(), item, hit.suffix(), core.level(), true, true));
        }
      }
    }
  }

  /** A bracket such as (二期) or (吴兴段) behind the suffix belongs to the name. */
  private static int withTrailer(String folded, int end, Span clause) {
    if (end < clause.end() && folded.charAt(end) == '(') {
      int close = folded.indexOf(')', end);
      String inside = close < 0 ? "" : folded.substring(end + 1, close);
      if (close < clause.end() && inside.matches("[一二三四五六七八九十0-9]+期|.{1,6}段|.{2,8}(?:片区|分区|镇|街道|园区)")) {
        return close + 1;
      }
    }
    return end;
  }

  private static boolean isListed(String folded, Span clause, Span core, Span suffix) {
    boolean before = core.start() > clause.start() && folded.charAt(core.start() - 1) == '、';
    boolean after =
        suffix.end() < clause.end() && "、等".indexOf(folded.charAt(suffix.end())) >= 0;
    return before || after;
  }

  /** Stretches between marks that end a clause; marks inside brackets and quotations do not count. */
  private static List<Span> clauses(String folded, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int depth = 0;
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '“') {
        depth++;
      } else if ((c == ')' || c == '”') && depth > 0) {
        depth--;
      } else if (depth == 0 && CLAUSE_ENDS.indexOf(c) >= 0) {
        clauses.add(new Span(start, i));
        start = i + 1;
      }
    }
    clauses.add(new Span(start, sentence.end()));
    return clauses;
  }
}
