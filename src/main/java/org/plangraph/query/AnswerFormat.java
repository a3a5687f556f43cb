package org.plangraph.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an answer can be written. */
public enum AnswerFormat {
  /** Columns of text for a terminal. */
  TABLE("text/plain"),
  /** SPARQL 1.1 CSV: names of variables, then plain values. */
  CSV("text/csv"),
  /** SPARQL 1.1 TSV: RDF terms as in Turtle. */
  TSV("text/tab-separated-values"),
  /** SPARQL 1.1 JSON. */
  JSON("application/sparql-results+json");

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** IANA media type, without its charset. */
  public String mediaType() {
    return mediaType;
  }

  /** Word on the command line and ending of addresses, such as {@code csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with a key. */
  public static Optional<AnswerFormat> of(String key) {
    return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
  }
}
