package org.plangraph.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A concept scheme: its concepts by key, and by any spelling of any of their Chinese labels. */
public final class Scheme {

  private final String key;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Concept> byLabel = new HashMap<>();
  private final LabelIndex index;

  Scheme(String key, List<Concept> concepts) {
    this.key = key;
    for (Concept concept : concepts) {
      this.concepts.put(concept.key(), concept);
      concept.labels().forEach(label -> byLabel.put(Folded.key(label), concept));
    }
    this.index = LabelIndex.of(concepts);
  }

  /** Key of the scheme, which is its file's name. */
  public String key() {
    return key;
  }

  /** All concepts in order of their keys. */
  public Collection<Concept> concepts() {
    return Collections.unmodifiableCollection(concepts.values());
  }

  /** The concept of a key. */
  public Optional<Concept> byKey(String conceptKey) {
    return Optional.ofNullable(concepts.get(conceptKey));
  }

  /**
   * The concept of a key that must exist.
   *
   * @throws NoSuchElementException if it does not
   */
  public Concept require(String conceptKey) {
    return byKey(conceptKey)
        .orElseThrow(() -> new NoSuchElementException("no concept " + key + "/" + conceptKey));
  }

  /**
   * The concept that bears this label, however blanks, quotation marks, width and case are written.
   */
  public Optional<Concept> find(String label) {
    return Optional.ofNullable(byLabel.get(Folded.key(label)));
  }

  /** All labels, ready to be looked for in a text. */
  public LabelIndex index() {
    return index;
  }
}
