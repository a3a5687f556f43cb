package org.plangraph.store.guard;

/** Too many queries run at once; the same query may be asked again in some seconds. */
public final class BusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BusyException() {
    super("Too many queries at once; try again in some seconds");
  }
}
