package org.plangraph.query;

import java.util.List;
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
  JSON("application/sparql-results+json"),
  /** SPARQL 1.1 XML. */
  XML("application/sparql-results+xml"),
  /** A workbook with one sheet: headings for people, typed cells. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Turtle, of answers that are graphs. */
  TTL("text/turtle"),
  /** JSON-LD with its context inside, of answers that are graphs. */
  JSONLD("application/ld+json"),
  /** N-Triples, of answers that are graphs. */
  NT("application/n-triples");

  private static final List<AnswerFormat> OF_ROWS = List.of(JSON, XML, CSV, TSV, XLSX);
  private static final List<AnswerFormat> OF_GRAPHS =
      Stream.concat(OF_ROWS.stream(), Stream.of(TTL, JSONLD, NT)).toList();

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * What the server offers of an answer, the first when a caller has no wish.
   *
   * @param isGraph whether the answer is a graph; it can be written as rows of triples too
   */
  public static List<AnswerFormat> served(boolean isGraph) {
    return isGraph ? OF_GRAPHS : OF_ROWS;
  }

  /** IANA media type, without its charset. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the bytes are text in UTF-8 whose media type should say so. */
  public boolean isPlainText() {
    return mediaType.startsWith("text/");
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
