package org.plangraph.export;

import java.io.StringWriter;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;

/** A description that can be written in several forms. */
public final class RdfText {

  /** Media types, the best first. */
  public static final List<String> MEDIA_TYPES =
      List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml");

  private final Model model;

  RdfText(Model model) {
    this.model = model;
  }

  /** The text in one of the media types. */
  public String in(String mediaType) {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, model, RDFLanguages.contentTypeToLang(mediaType));
    return text.toString();
  }
}
