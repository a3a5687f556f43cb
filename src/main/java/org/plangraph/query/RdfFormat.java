package org.plangraph.query;

import org.apache.jena.riot.RDFFormat;

/** How a description of a thing is written. */
public enum RdfFormat {
  /** Turtle with prefixes, for people. */
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  /** JSON-LD 1.1 with its context inside. */
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  /** One triple a line. */
  N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);

  private final String key;
  private final String mediaType;
  private final RDFFormat writer;

  RdfFormat(String key, String mediaType, RDFFormat writer) {
    this.key = key;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** Ending of file names. */
  public String key() {
    return key;
  }

  /** Media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  RDFFormat writer() {
    return writer;
  }
}
