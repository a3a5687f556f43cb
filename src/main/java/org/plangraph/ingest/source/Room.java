package org.plangraph.ingest.source;

import java.util.Locale;
import org.plangraph.model.InputException;

/** The memory that documents are taken apart in: what would not fit is refused before it is. */
final class Room {

  private static final double SHARE = 0.75;
  private static final long MEBIBYTE = 1L << 20;

  private Room() {}

  /**
   * Refuses a document that would not fit.
   *
   * @param name name of the file, for the message
   * @param need bytes that reading it takes at its height, as far as can be told beforehand
   */
  static void require(String name, long need) {
    long most = Runtime.getRuntime().maxMemory();
    if (need > SHARE * most) {
      throw new InputException(
          name,
          String.format(
              Locale.ROOT,
              "reading it takes about %,d MiB of memory and there are %,d",
              need / MEBIBYTE,
              most / MEBIBYTE),
          String.format(
              Locale.ROOT,
              "Give the document without what is around it, or more memory:"
                  + " PLANGRAPH_JAVA_OPTIONS=-Xmx%dm",
              Math.round(need / SHARE / MEBIBYTE) + 1));
    }
  }
}
