package org.plangraph.extract.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.model.Reference;

/**
 * Whom a positioning is for: what the clause names before the verb, else what the section speaks
 * of.
 */
final class GoalSubjects {

  private static final String PLACE =
      "((?:(?!支持|推动|推进|加快|引导|鼓励|依托|围绕|建设|打造|一批|各|全[国省市区县])[一-龥A-Z0-9“”()]){1,16}?(?:县|镇|街道|乡|市|区|新城|园|小镇|度假区|开发区|高新区|景区|集群|产业|谷|中心|大学|平台))";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:支持|推动|推进|引导|鼓励|把|将|、|和|重点推进)" + PLACE + "(?:全力|加快|积极|高标准|高品质|更高质量|高水平|高质量|努力|着力)*$");
  private static final Pattern OPENING =
      Pattern.compile("^" + PLACE + "(?:要|应|力争|争取|全力|加快|积极|高标准|高水平|高质量|努力|着力)*$");

  private GoalSubjects() {}

  static Reference of(
      Reading reading, Sentence sentence, int verb, Reference around, Holders holders) {
    String folded = reading.folded();
    int start = verb;
    while (start > sentence.span().start() && ",;:。".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    String before = folded.substring(start, verb);
    for (Pattern pattern : new Pattern[] {BEFORE, OPENING}) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        String name = matcher.group(1);
        return holders.named(name).orElseGet(() -> Reference.unresolved(name));
      }
    }
    return holders.of(reading, sentence, verb).orElse(around);
  }
}
