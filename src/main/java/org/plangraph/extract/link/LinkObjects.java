package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.Resolution;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/**
 * The far ends that a stretch of words names: places, platforms named after places, well-known
 * platforms.
 */
final class LinkObjects {

  /** Tails that do not make another thing of a place. */
  private static final Pattern LOOSE = Pattern.compile(".*(?:等地|城市|地区|区域|发达国家|毗邻区|沿线.*|流域)");

  /** Tails that speak of a relation between the places joined before them. */
  private static final Pattern COOPERATION = Pattern.compile(".*(?:合作区|先行区|合作园)");

  private final Pattern object;
  private final Set<String> areas;
  private final Gazetteer gazetteer;

  LinkObjects(WordLists words, Gazetteer gazetteer) {
    String known = alternatives(words, "link-known");
    String tails = alternatives(words, "link-tail");
    this.object =
        Pattern.compile(
            "(?<place>[\uE010\uE012]\uE011*)(?<tail>(?:\\([^()]{2,6}\\))?[^,;:。、“”\uE010-\uE012的等和与建打推加共]{0,6}?(?:"
                + tails
                + "))?|(?<known>(?:"
                + known
                + "|(?:(?!高水平|一流|老年|开放|职业|综合|应用|[上下与所校点院办名进建])[一-龥]){2,6}大学))");
    this.areas =
        words.find("link-known/area").stream()
            .flatMap(List::stream)
            .map(LexiconEntry::term)
            .collect(Collectors.toUnmodifiableSet());
    this.gazetteer = gazetteer;
  }

  private static String alternatives(WordLists words, String list) {
    return String.join(
        "|",
        words.require(list).stream()
            .map(entry -> entry.term())
            .sorted(
                java.util.Comparator.comparingInt((String word) -> -word.length())
                    .thenComparing(word -> word))
            .toList());
  }

  List<Partner> read(MarkedSentence sentence, String words, Span objects, Borders borders) {
    List<Partner> partners = new ArrayList<>();
    Matcher matcher = object.matcher(sentence.text()).region(objects.start(), objects.end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (matcher.group("known") != null) {
        partners.add(known(span.of(words), borders));
      } else if (matcher.group("tail") == null
          || matcher.group("tail").startsWith("(")
          || matcher.group("place").charAt(0) == MarkedSentence.JOINED
              && COOPERATION.matcher(matcher.group("tail")).matches()
          || LOOSE.matcher(matcher.group("tail")).matches()) {
        sentence
            .within(span)
            .forEach(
                place ->
                    place
                        .partners()
                        .forEach(
                            partner ->
                                partners.add(
                                    widened(partner, matcher.group("tail"), span.of(words)))));
      } else {
        partners.add(platform(span.of(words), borders));
      }
    }
    return partners;
  }

  /** An area keeps the words that narrow it: 长三角 城市. */
  private static Partner widened(Partner partner, @Nullable String tail, String words) {
    return partner.kind() == ObjectKind.AREA && tail != null && !tail.startsWith("(")
        ? new Partner(
            new Reference(words, partner.reference().iriTail()),
            partner.kind(),
            partner.isInternal())
        : partner;
  }

  private Partner known(String name, Borders borders) {
    Partner partner = platform(name, borders);
    return areas.contains(name)
        ? new Partner(partner.reference(), ObjectKind.AREA, false)
        : partner;
  }

  private Partner platform(String name, Borders borders) {
    Resolution whole = gazetteer.resolve(name, borders.homeCode());
    List<Partner> known = borders.partners(whole, name);
    return known.size() == 1
        ? known.get(0)
        : new Partner(Reference.unresolved(name), ObjectKind.PLATFORM, false);
  }
}
