package org.plangraph.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;

/** The concept schemes of {@code ontology/schemes/*.ttl}, one a file, by their keys. */
public final class Schemes {

  private final Map<String, Scheme> schemes;

  private Schemes(Map<String, Scheme> schemes) {
    this.schemes = schemes;
  }

  /**
   * Loads all schemes of the class path.
   *
   * @throws ArtefactException if a file is no Turtle, a concept lacks a label, or two concepts of a
   *     scheme share one
   */
  public static Schemes load() {
    return of(Artefacts.below("ontology/schemes", ".ttl"));
  }

  /** The schemes of given files; {@link #load()} for those of the class path. */
  public static Schemes of(List<Artefact> files) {
    Map<String, Scheme> schemes = new TreeMap<>();
    files.forEach(file -> schemes.put(file.id(), new SchemeReader(file).read()));
    return new Schemes(schemes);
  }

  /** All schemes in order of their keys. */
  public Collection<Scheme> all() {
    return Collections.unmodifiableCollection(schemes.values());
  }

  /**
   * A scheme that must exist.
   *
   * @throws ArtefactException if it does not
   */
  public Scheme require(String key) {
    Scheme scheme = schemes.get(key);
    if (scheme == null) {
      throw new ArtefactException(
          "ontology/schemes/" + key + ".ttl", "no such scheme", "Add the file or mend the name");
    }
    return scheme;
  }
}
