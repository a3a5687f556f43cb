package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extract.Reading;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.model.Span;

/** A sentence whose places beyond the border are marked, so that rules can speak of them. */
final class MarkedSentence {

  /** Stands for the first character of a place. */
  static final char FIRST = '\uE010';

  /** Stands for the first character of a name that joins the region with others. */
  static final char JOINED = '\uE012';

  /** Stands for each further character of a place. */
  static final char MORE = '\uE011';

  /** A marked place. */
  record Place(Span span, List<Partner> partners) {}

  private final String text;
  private final List<Place> places;

  private MarkedSentence(String text, List<Place> places) {
    this.text = text;
    this.places = List.copyOf(places);
  }

  /** Marks a sentence; spans count from its beginning. */
  static MarkedSentence of(Reading reading, Span sentence, Gazetteer gazetteer, Borders borders) {
    String words = reading.text(sentence);
    StringBuilder marked = new StringBuilder(sentence.of(reading.folded()));
    List<Place> places = new ArrayList<>();
    for (RegionMention mention : gazetteer.mentions(words, borders.homeCode())) {
      List<Partner> partners = borders.partners(mention.resolution(), mention.span().of(words));
      if (!partners.isEmpty() && partners.stream().noneMatch(Partner::isInternal)) {
        places.add(new Place(mention.span(), partners));
        mark(marked, mention.span(), borders.joinsOwn(mention.resolution()) ? JOINED : FIRST);
      }
    }
    return new MarkedSentence(marked.toString(), places);
  }

  private static void mark(StringBuilder text, Span span, char first) {
    text.setCharAt(span.start(), first);
    for (int i = span.start() + 1; i < span.end(); i++) {
      text.setCharAt(i, MORE);
    }
  }

  /** The marked text. */
  String text() {
    return text;
  }

  /** The places within a stretch. */
  List<Place> within(Span span) {
    return places.stream().filter(place -> span.contains(place.span())).toList();
  }
}
