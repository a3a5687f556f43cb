package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Span;

/**
 * Finds the labels of concepts in a text: leftmost, then longest, without overlap. Quotation marks,
 * blanks, width and case make no difference; a label inside one of its concept's {@code plan:notIn}
 * words does not count.
 */
public final class LabelIndex {

  private final List<Concept> concepts;
  private final LabelTrie labels = new LabelTrie();
  private final LabelTrie vetoes = new LabelTrie();
  private final List<List<Concept>> vetoed = new ArrayList<>();

  private LabelIndex(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    for (int i = 0; i < this.concepts.size(); i++) {
      for (String label : this.concepts.get(i).labels()) {
        labels.put(Folded.key(label), i);
      }
      this.concepts.get(i).notIn().forEach(new Veto(this.concepts.get(i))::add);
    }
  }

  /**
   * An index of these concepts, of one scheme or of several; of two with one label the later
   * counts.
   */
  public static LabelIndex of(List<Concept> concepts) {
    return new LabelIndex(concepts);
  }

  /** All hits in order. */
  public List<LabelHit> scan(String text) {
    Folded folded = Folded.of(text);
    Sweep sweep = new Sweep(text, folded);
    List<LabelHit> hits = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < folded.length(); i++) {
      sweep.noteVetoes(i);
      if (i < free) {
        continue;
      }
      int length = sweep.longest(i);
      if (length > 0) {
        hits.add(new LabelHit(folded.span(i, i + length), sweep.concept()));
        free = i + length;
      }
    }
    return hits;
  }

  /**
   * The longest label that begins exactly at an offset, blanks and quotation marks before it
   * allowed.
   */
  public Optional<LabelHit> at(String text, int offset) {
    Folded folded =
        Folded.of(text, offset, Math.min(text.length(), offset + labels.depth() * 2 + 8));
    if (folded.length() == 0) {
      return Optional.empty();
    }
    Sweep sweep = new Sweep(text, folded);
    sweep.noteVetoes(0);
    int length = sweep.longest(0);
    return length == 0
        ? Optional.empty()
        : Optional.of(new LabelHit(folded.span(0, length), sweep.concept()));
  }

  private final class Veto {
    private final Concept concept;

    Veto(Concept concept) {
      this.concept = concept;
    }

    void add(String word) {
      String key = Folded.key(word);
      int number = vetoes.get(key);
      if (number == LabelTrie.NONE) {
        number = vetoed.size();
        vetoes.put(key, number);
        vetoed.add(new ArrayList<>());
      }
      vetoed.get(number).add(concept);
    }
  }

  private record Cover(int end, List<Concept> concepts) {}

  private final class Sweep {
    private final String text;
    private final Folded folded;
    private final int[] lengths = new int[Math.max(labels.depth(), vetoes.depth())];
    private final int[] numbers = new int[lengths.length];
    private final List<Cover> covers = new ArrayList<>();
    private @Nullable Concept concept;

    Sweep(String text, Folded folded) {
      this.text = text;
      this.folded = folded;
    }

    Concept concept() {
      if (concept == null) {
        throw new IllegalStateException("nothing found yet");
      }
      return concept;
    }

    void noteVetoes(int from) {
      covers.removeIf(cover -> cover.end() <= from);
      int count = vetoes.walk(folded, from, lengths, numbers);
      for (int k = 0; k < count; k++) {
        covers.add(new Cover(from + lengths[k], vetoed.get(numbers[k])));
      }
    }

    int longest(int from) {
      for (int k = labels.walk(folded, from, lengths, numbers) - 1; k >= 0; k--) {
        Concept found = concepts.get(numbers[k]);
        int end = from + lengths[k];
        Span span = folded.span(from, end);
        if (folded.isWhole(text, span) && !isCovered(found, end)) {
          concept = found;
          return lengths[k];
        }
      }
      return 0;
    }

    private boolean isCovered(Concept found, int end) {
      return covers.stream()
          .anyMatch(cover -> cover.end() >= end && cover.concepts().contains(found));
    }
  }
}
