package org.plangraph.extract.naming;

import java.util.List;
import org.plangraph.extract.Reading;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.Resolution;
import org.plangraph.model.Span;

/** The places that a document names, 我区, 全市 and the nation left out. */
public final class Places {

  private final List<RegionMention> mentions;

  private Places(List<RegionMention> mentions) {
    this.mentions = mentions;
  }

  /** All places of a document, seen from its own region. */
  public static Places of(Reading reading, Gazetteer gazetteer) {
    String text = reading.folded();
    return new Places(
        gazetteer.mentions(text, reading.document().metadata().regionCode()).stream()
            .filter(
                mention ->
                    "我全本".indexOf(text.charAt(mention.span().start())) < 0
                        && !isNation(mention.resolution()))
            .toList());
  }

  private static boolean isNation(Resolution resolution) {
    return resolution instanceof Resolution.Found found
        && found.region().kind() == RegionKind.NATION;
  }

  /** Those that lie wholly within a span, in order. */
  public List<RegionMention> within(Span span) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < mentions.size() && mentions.get(end).span().end() <= span.end()) {
      end++;
    }
    return mentions.subList(low, end);
  }

  /** Whether a division is named within a span, not only areas such as 长三角. */
  public boolean hasDivision(Span span) {
    return within(span).stream()
        .anyMatch(mention -> !(mention.resolution() instanceof Resolution.FoundArea));
  }
}
