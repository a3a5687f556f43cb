package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.link.MarkedSentence.Place;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Resolution;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/** The far ends that a stretch of words names: places, platforms named after places, well-known platforms. */
final class LinkObjects {

  /** Tails that do not make another thing of a place. */
  private static final Pattern LOOSE = Pattern.compile("等地|城市|地区|区域|发达地区|发达国家|主要城市|核心城市|周边城市|沿线.*|流域");

  private final Pattern object;
  private final Gazetteer gazetteer;

  LinkObjects(WordLists words, Gazetteer gazetteer) {
    String known = alternatives(words, "link-known");
    String tails = alternatives(words, "link-tail");
    this.object = Pattern.compile("(?<place>\uE010\uE011*)(?<tail>[^,;:。、“”\uE010\uE011的等和与]{0,6}?(?:" + tails + "))?|(?<known>(?:" + known + "|[一-龥]{2,5}大学))");
    this.gazetteer = gazetteer;
  }

  private static String alternatives(WordLists words, String list) {
    return String.join("|", words.require(list).stream().map(entry -> entry.term()).sorted(java.util.Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word)).toList());
  }

  List<Partner> read(MarkedSentence sentence, String words, Span objects, Borders borders) {
    List<Partner> partners = new ArrayList<>();
    Matcher matcher = object.matcher(sentence.text()).region(objects.start(), objects.end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (matcher.group("known") != null) {
        partners.add(platform(span.of(words), borders));
      } else if (matcher.group("tail") == null || LOOSE.matcher(matcher.group("tail")).matches()) {
        sentence.within(span).stream().map(Place::partners).forEach(partners::addAll);
      } else {
        partners.add(platform(span.of(words), borders));
      }
    }
    return partners;
  }

  private Partner platform(String name, Borders borders) {
    Resolution whole = gazetteer.resolve(name, borders.homeCode());
    List<Partner> known = borders.partners(whole, name);
    return known.size() == 1 ? known.get(0) : new Partner(Reference.unresolved(name), ObjectKind.PLATFORM, false);
  }
}
