package org.plangraph.model;

import java.util.List;

/**
 * The captured file as it was read.
 *
 * @param name file name with its ending
 * @param mediaType IANA media type, such as {@code text/plain}
 * @param charset IANA name of the encoding that was found
 * @param sha256 hash of the bytes, 64 hex digits
 * @param text source text: for txt and html the decoded characters (no BOM), else the text layer
 *     that the reader made
 * @param boxes where its lines are printed, in order of the text; empty for formats without pages
 */
public record Source(
    String name,
    String mediaType,
    String charset,
    String sha256,
    String text,
    List<PageBox> boxes) {

  /** Keeps its own copy of the list. */
  public Source {
    boxes = List.copyOf(boxes);
  }

  /** A source without pages. */
  public Source(String name, String mediaType, String charset, String sha256, String text) {
    this(name, mediaType, charset, sha256, text, List.of());
  }
}
