package org.plangraph.extract.target;

import java.util.regex.Pattern;
import org.plangraph.extract.rule.Mention;

/** Names of things counted: 建成15个园区, 5个小镇获命名, 20%以上的卫生院开展服务. */
final class Things {

  private static final Pattern ACT =
      Pattern.compile(
          "(?<what>.{2,12}?)(?:全部|均|都|成功|先后)?(?<act>(?:获评|获批|获得|获|荣获|入围|入选|通过|列入|跻身|上榜|建成|落地|完成|达到|被评为|创成|投产|投入|开工|启动|参与|进入|实现|纳入).*)");

  private static final Pattern CAMPAIGN = Pattern.compile("(?:计划|行动|工程|规划|活动|专项)$");
  private static final Pattern RANKING = Pattern.compile("(?:评价|考核|评估|评比|排行榜?)$");
  private static final Pattern ENUMERATION = Pattern.compile("、.*等[^、]{0,6}(?:项目|工程|应用)$");
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "^(?:方面|领域|环节|重点(?:任务|领域|工作|环节)|层面|层次|阶段|维度|步骤|原则|关键|着力点|突破口|目标|任务|问题|时期|转变|坚持|结合|体系|机制|一(?!体化|流))|中$");

  private Things() {}

  /** Whether the things counted do something, so that the clause stands by itself. */
  static boolean act(String text, Mention mention) {
    return mention.text("things", text).filter(things -> ACT.matcher(things).matches()).isPresent();
  }

  /**
   * Whether words can name what is measured: not too short, no quotation mark without its other
   * half.
   */
  static boolean isNameable(String name) {
    return name.length() >= 2
        && name.chars().filter(c -> c == '“').count() == name.chars().filter(c -> c == '”').count();
  }

  /** Whether words name things, not parts of an argument: 三个方面, 五大任务. */
  static boolean isCountable(String name) {
    return isNameable(name) && !STRUCTURE.matcher(name).find() && !ENUMERATION.matcher(name).find();
  }

  /** Whether a spelled number belongs to the name of a campaign: 千企上云行动. */
  static boolean isSlogan(String things, String value) {
    return value.chars().noneMatch(Character::isDigit) && CAMPAIGN.matcher(things).find();
  }

  static String counted(String text, Mention mention) {
    return clean(mention.text("things", text).orElse(""));
  }

  /** 卫生院开展服务 → 卫生院开展服务占比. */
  static String share(String text, Mention mention) {
    return clean(mention.text("things", text).orElse("")) + "占比";
  }

  /** 产业基金 and 总规模 → 产业基金总规模. */
  static String attributed(String text, Mention mention) {
    return clean(mention.text("things", text).orElse(""))
        + mention.text("attribute", text).orElse("");
  }

  /** 新建建筑 and 执行绿色标准 → 新建建筑执行绿色标准比例. */
  static String shareDoing(String name, String text, Mention mention) {
    return name
        + mention.text("verb", text).orElse("")
        + clean(mention.text("things", text).orElse(""))
        + "比例";
  }

  /** 集群产值 and 工业总产值 → 集群产值占工业总产值比重. */
  static String shareOf(String name, String text, Mention mention) {
    String whole = mention.text("whole", text).orElse("").strip();
    return name + "占" + whole + "比重";
  }

  /** 满意度 and 全国 → 满意度排名(全国). */
  static String rankName(String name, String scope) {
    String ranking = name.contains("排名") || name.contains("位次") ? name : name + "排名";
    return scope.isEmpty() ? ranking : ranking + "(" + scope + ")";
  }

  /** Whether words name a ranking by themselves: 综合考核评价. */
  static boolean isRanking(String scope) {
    return RANKING.matcher(scope).find();
  }

  private static String clean(String things) {
    String bare = things.replace(" ", "");
    return bare.startsWith("的") ? bare.substring(1) : bare;
  }
}
