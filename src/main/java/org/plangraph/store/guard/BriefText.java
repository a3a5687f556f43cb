package org.plangraph.store.guard;

import org.apache.jena.query.QueryCancelledException;

/** A text that a pattern may look at for a while only: some patterns try for ever. */
final class BriefText implements CharSequence {

  private static final long NANOS = 1_000_000_000L;
  private static final int STRIDE = 4096;

  private final CharSequence text;
  private final long until;
  private int looks;

  BriefText(String text) {
    this(text, System.nanoTime() + NANOS);
  }

  private BriefText(CharSequence text, long until) {
    this.text = text;
    this.until = until;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++looks % STRIDE == 0 && System.nanoTime() > until) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BriefText(text.subSequence(start, end), until);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
