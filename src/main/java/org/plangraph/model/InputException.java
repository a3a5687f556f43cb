package org.plangraph.model;

import java.util.List;

/** The caller's input cannot be used: a document, a record, a parameter. Never a bug of ours. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Says what is wrong.
   *
   * @param where file, record or parameter
   * @param what what is wrong with it
   * @param fix what the caller can do
   */
  public InputException(String where, String what, String fix) {
    this(where, List.of(what), fix);
  }

  /**
   * Says all that is wrong.
   *
   * @param where file, record or request
   * @param problems what is wrong with it, at least one
   * @param fix what the caller can do
   */
  public InputException(String where, List<String> problems, String fix) {
    super(where + ": " + String.join("; ", problems) + ". " + fix);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, one by one. */
  public List<String> problems() {
    return problems;
  }
}
