package org.plangraph.extract.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verb of a chain of adverbs and verbs. */
final class GoalVerbs {

  private static final Pattern VERB =
      Pattern.compile(
          "打造成为|打造|建设成为|建设成|建设|建成|争创|创成|成为|争当|争做|勇当|当好|构筑|构建|塑造|创建|铸就|打响|擦亮|跻身|形成|建立|培育|共建|营造|创设|提升|推进|加快|推动|深化|支持|开展|启动");

  private GoalVerbs() {}

  static String bare(String chain) {
    Matcher matcher = VERB.matcher(chain);
    return matcher.find() ? matcher.group() : chain;
  }
}
