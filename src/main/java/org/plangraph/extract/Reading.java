package org.plangraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plangraph.model.Passage;
import org.plangraph.model.PassageKind;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Section;
import org.plangraph.model.Span;
import org.plangraph.text.Fold;

/** A document prepared for extraction: folded text, sentences, the way up through its sections. */
public final class Reading {

  private static final String SENTENCE_ENDS = "。!?;\n";

  private final PlanDocument document;
  private final String folded;
  private final List<Sentence> sentences;

  private Reading(PlanDocument document, String folded, List<Sentence> sentences) {
    this.document = document;
    this.folded = folded;
    this.sentences = List.copyOf(sentences);
  }

  /** Prepares a document. */
  public static Reading of(PlanDocument document) {
    String folded = Fold.fold(document.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : document.passages()) {
      split(folded, passage, sentences);
    }
    return new Reading(document, folded, sentences);
  }

  /** The document. */
  public PlanDocument document() {
    return document;
  }

  /** Normal text after {@link Fold}: same offsets as the normal text. */
  public String folded() {
    return folded;
  }

  /** Sentences of all passages but tables, in order; ；ends one as 。does. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** What the normal text says at a span. */
  public String text(Span span) {
    return span.of(document.text());
  }

  /** The section of an index, empty for -1. */
  public Optional<Section> section(int index) {
    return index < 0 ? Optional.empty() : Optional.of(document.sections().get(index));
  }

  /** A section and those around it, innermost first. */
  public List<Section> sectionPath(int index) {
    List<Section> path = new ArrayList<>();
    for (int at = index; at >= 0; at = document.sections().get(at).parent()) {
      path.add(document.sections().get(at));
    }
    return path;
  }

  private static void split(String folded, Passage passage, List<Sentence> sentences) {
    if (passage.kind() == PassageKind.TABLE) {
      return;
    }
    int start = passage.span().start();
    for (int i = start; i < passage.span().end(); i++) {
      if (SENTENCE_ENDS.indexOf(folded.charAt(i)) >= 0) {
        add(folded, passage, start, i + 1, sentences);
        start = i + 1;
      }
    }
    add(folded, passage, start, passage.span().end(), sentences);
  }

  private static void add(
      String folded, Passage passage, int from, int to, List<Sentence> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(folded.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(folded.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Sentence(new Span(start, end), passage.kind(), passage.section()));
    }
  }
}
