package org.plangraph.extract.strategy;

import java.util.regex.Pattern;
import org.plangraph.model.Span;
import org.plangraph.model.Strength;

/** How concretely a clause takes a strategy up. */
final class Strengths {

  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\d,.]*(?:%|万|亿|个|家|项|人|名|公里|平方|亩|吨|所|座|条|倍|户|件|辆|张|处)");
  private static final Pattern MEASURE =
      Pattern.compile("实施|开展|推进|深化|落实|推行|推广|打好|打赢|启动|执行|建立|建设|健全|完善|构建|制定");
  private static final int REACH = 40;

  private Strengths() {}

  static Strength of(String folded, Span sentence, Span mention, String rule) {
    int end = Math.min(sentence.end(), mention.end() + REACH);
    if (NUMBER.matcher(folded).region(mention.end(), end).find()) {
      return Strength.NUMBER;
    }
    int start = Math.max(sentence.start(), mention.start() - 8);
    boolean measure =
        rule.equals("strategy.title")
            || MEASURE.matcher(folded).region(start, mention.end()).find();
    return measure ? Strength.MEASURE : Strength.SLOGAN;
  }
}
