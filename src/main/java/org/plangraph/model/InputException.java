package org.plangraph.model;

/** The caller's input cannot be used: a document, a record, a parameter. Never a bug of ours. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param where file, record or parameter
   * @param what what is wrong with it
   * @param fix what the caller can do
   */
  public InputException(String where, String what, String fix) {
    super(where + ": " + what + ". " + fix);
  }
}
