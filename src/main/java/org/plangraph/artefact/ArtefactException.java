package org.plangraph.artefact;

/**
 * A rule, lexicon, mapping, query, shape or ontology file is broken; the program cannot start with
 * it.
 */
public final class ArtefactException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what to mend.
   *
   * @param where {@code file:line:column} or the file
   * @param what what is wrong there
   * @param fix what the author can do
   */
  public ArtefactException(Object where, String what, String fix) {
    super(where + ": " + what + ". " + fix);
  }
}
