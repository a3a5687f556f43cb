package org.plangraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;

/**
 * The mentions of some rules in all full sentences and headings of a document, found once and
 * looked up by place.
 */
final class Cues {

  private final List<Mention> mentions;

  private Cues(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  static Cues of(RuleBook rules, String folded, List<Span> stretches) {
    List<Mention> found = new ArrayList<>();
    stretches.forEach(stretch -> found.addAll(rules.find(folded, stretch)));
    found.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return new Cues(found);
  }

  /** All that lie inside a stretch, in order. */
  List<Mention> within(Span stretch) {
    int from = firstFrom(stretch.start());
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().start() < stretch.end()) {
      to++;
    }
    return mentions.subList(from, to).stream()
        .filter(mention -> mention.span().end() <= stretch.end())
        .toList();
  }

  /** The last that ends inside a stretch. */
  Optional<Mention> last(Span stretch) {
    for (int i = firstFrom(stretch.end()) - 1;
        i >= 0 && mentions.get(i).span().start() >= stretch.start();
        i--) {
      if (mentions.get(i).span().end() <= stretch.end()) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
