package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Resolution;
import org.plangraph.model.Reference;

/**
 * The near end: a platform or place on this side of the border that the clause names before the
 * verb, else what the paragraph is about.
 */
final class LinkSubjects {

  private static final String STARTS = "支持|推动|推进|引导|鼓励|促进|加强|强化|深化|实现|加快|发挥|依托|围绕|成为|打造成为|以";
  private static final String NAME =
      "(?:(?!"
          + STARTS
          + "|建设|打造|推)[一-龥A-Z0-9“”()]){2,14}?(?:县|镇|街道|乡|区|新城|园|小镇|走廊|港|站|湾|枢纽|口岸|高铁|铁路|城际)";
  private static final String ADVERBS = "(?:积极|主动|深度|全面|加快|精准|高水平|高质量|为主体|为平台|“|、|地)*$";
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|" + STARTS + ")(" + NAME + "(?:[、和与]" + NAME + ")*)" + ADVERBS);
  private static final Pattern TRAILING = Pattern.compile(ADVERBS);
  private static final Pattern TOO_WIDE =
      Pattern.compile(".*(?:全区|我区|全市|我市|地区|片区|社区|城区|园区)$|各.*|.*(?:等|多)区$");

  private final Gazetteer gazetteer;

  LinkSubjects(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The subjects of a relation.
   *
   * @param sentence the sentence
   * @param end where the statement of the relation begins in it
   * @param topic what the paragraph is about
   */
  List<Reference> of(MarkedSentence sentence, int end, Reference topic, Borders borders) {
    String before = clauseBefore(sentence.ownWords(), end);
    Matcher trailing = TRAILING.matcher(before);
    int nameEnd = trailing.find() ? end - before.length() + trailing.start() : end;
    return sentence
        .nearAt(nameEnd)
        .map(List::of)
        .orElseGet(() -> named(BEFORE.matcher(before), topic, borders));
  }

  private List<Reference> named(Matcher matcher, Reference topic, Borders borders) {
    if (!matcher.find()) {
      return List.of(topic);
    }
    List<Reference> subjects = new ArrayList<>();
    for (String name : matcher.group(1).split("[、和与]")) {
      if (!TOO_WIDE.matcher(name).matches()) {
        Resolution resolution = gazetteer.resolve(name, borders.homeCode());
        subjects.add(borders.own(resolution, name).orElseGet(() -> Reference.unresolved(name)));
      }
    }
    return subjects.isEmpty() ? List.of(topic) : subjects;
  }

  private static String clauseBefore(String text, int end) {
    int start = end;
    while (start > 0 && ",;:。".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }
}
