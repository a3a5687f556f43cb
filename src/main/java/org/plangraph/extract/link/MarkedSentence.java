package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plangraph.extract.Reading;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/** A sentence whose places beyond the border are marked, so that rules can speak of them. */
final class MarkedSentence {

  /** Stands for the first character of a place. */
  static final char FIRST = '\uE010';

  /** Stands for each further character of a place. */
  static final char MORE = '\uE011';

  /** Stands for the first character of a name that joins the region with others. */
  static final char JOINED = '\uE012';

  /** Stands for the first character of the region's own name. */
  static final char OWN = '\uE013';

  /** Stands for each further character of the region's own name. */
  static final char OWN_MORE = '\uE014';

  /** A marked place. */
  record Place(Span span, List<Partner> partners) {}

  /** A place on this side of the border. */
  record Near(Span span, Reference reference) {}

  private final Span span;
  private final String words;
  private final StringBuilder text;
  private final StringBuilder ownWords;
  private final List<Place> places = new ArrayList<>();
  private final List<Near> near = new ArrayList<>();

  private MarkedSentence(Span span, String words, String folded) {
    this.span = span;
    this.words = words;
    this.text = new StringBuilder(folded);
    this.ownWords = new StringBuilder(folded);
  }

  /** Marks a sentence; spans count from its beginning. */
  static MarkedSentence of(Reading reading, Span span, Gazetteer gazetteer, Borders borders) {
    MarkedSentence sentence =
        new MarkedSentence(span, reading.text(span), span.of(reading.folded()));
    for (RegionMention mention : gazetteer.mentions(sentence.words, borders.homeCode())) {
      sentence.add(mention, borders);
    }
    JoinedNames.in(span.of(reading.folded()), gazetteer, borders).stream()
        .filter(name -> sentence.places.stream().noneMatch(at -> at.span().overlaps(name.span())))
        .filter(name -> sentence.near.stream().noneMatch(at -> at.span().overlaps(name.span())))
        .forEach(name -> sentence.mark(name, JOINED));
    return sentence;
  }

  private void add(RegionMention mention, Borders borders) {
    String name = mention.span().of(words);
    Optional<Reference> own = borders.own(mention.resolution(), name);
    own.ifPresent(reference -> near.add(new Near(mention.span(), reference)));
    if (borders.isHome(mention.resolution())) {
      fill(text, mention.span(), OWN, OWN_MORE);
    }
    List<Partner> partners = borders.partners(mention.resolution(), name);
    if (!partners.isEmpty() && partners.stream().noneMatch(Partner::isInternal)) {
      mark(
          new Place(mention.span(), partners),
          borders.joinsOwn(mention.resolution()) ? JOINED : FIRST);
    }
  }

  /** Marks one more place, unless one stands there already. */
  void also(Place place) {
    if (places.stream().noneMatch(other -> other.span().overlaps(place.span()))) {
      mark(place, FIRST);
    }
  }

  private void mark(Place place, char first) {
    places.add(place);
    fill(text, place.span(), first, MORE);
    fill(ownWords, place.span(), first, MORE);
  }

  private static void fill(StringBuilder text, Span where, char first, char more) {
    text.setCharAt(where.start(), first);
    for (int i = where.start() + 1; i < where.end(); i++) {
      text.setCharAt(i, more);
    }
  }

  /** Where the sentence stands in the document. */
  Span span() {
    return span;
  }

  /** The words of the sentence. */
  String words() {
    return words;
  }

  /** The marked text. */
  String text() {
    return text.toString();
  }

  /** The text with places beyond the border marked and the region's own name as it stands. */
  String ownWords() {
    return ownWords.toString();
  }

  /** The places within a stretch. */
  List<Place> within(Span stretch) {
    return places.stream().filter(place -> stretch.contains(place.span())).toList();
  }

  /** The places of the region, itself and those around it included, that end at an offset. */
  Optional<Reference> nearAt(int end) {
    return near.stream()
        .filter(place -> place.span().end() == end)
        .map(Near::reference)
        .findFirst();
  }

  /** The place within the region that the sentence opens with, apart from what follows. */
  Optional<Reference> lead() {
    return near.stream()
        .filter(place -> place.span().start() == 0 && place.span().end() < words.length())
        .filter(place -> " :：".indexOf(words.charAt(place.span().end())) >= 0)
        .map(Near::reference)
        .findFirst();
  }
}
