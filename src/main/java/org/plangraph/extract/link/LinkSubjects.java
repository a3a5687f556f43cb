package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Resolution;
import org.plangraph.model.Reference;

/**
 * The near end: a platform or place of the region that the clause names before the verb, else the
 * region.
 */
final class LinkSubjects {

  private static final String NAME =
      "(?:(?!支持|推动|推进|引导|鼓励|加快|加强|深化|依托|建设|打造|推)[一-龥A-Z0-9“”()]){2,14}?(?:县|镇|街道|乡|区|新城|园|小镇|度假区|开发区|高新区|走廊)";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|支持|推动|推进|引导|鼓励|促进|以)("
              + NAME
              + "(?:[、和与]"
              + NAME
              + ")*)(?:积极|主动|深度|全面|加快|精准|高水平|高质量|为主体|为平台)*$");
  private static final Pattern TOO_WIDE =
      Pattern.compile(".*(?:全区|我区|全市|我市|地区|片区|社区|城区)$|各.*|.*(?:等|多)区$");

  private final Gazetteer gazetteer;

  LinkSubjects(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The subjects of a relation.
   *
   * @param before words of the clause before the verb, places beyond the border marked
   * @param region the plan's region
   */
  List<Reference> of(String before, Reference region, Borders borders) {
    Matcher matcher = BEFORE.matcher(before);
    if (!matcher.find()) {
      return List.of(region);
    }
    List<Reference> subjects = new ArrayList<>();
    for (String name : matcher.group(1).split("[、和与]")) {
      if (!TOO_WIDE.matcher(name).matches()) {
        Resolution resolution = gazetteer.resolve(name, borders.homeCode());
        boolean known = resolution instanceof Resolution.Found && borders.isOwn(resolution);
        subjects.add(
            known
                ? new Reference(name, ((Resolution.Found) resolution).region().iriTail())
                : Reference.unresolved(name));
      }
    }
    return subjects.isEmpty() ? List.of(region) : subjects;
  }
}
