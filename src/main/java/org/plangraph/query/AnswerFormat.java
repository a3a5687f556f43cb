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
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** What the server offers, the first when a caller has no wish. */
  public static final List<AnswerFormat> SERVED = List.of(JSON, XML, CSV, TSV, XLSX);

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
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
