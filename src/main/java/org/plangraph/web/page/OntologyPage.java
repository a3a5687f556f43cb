package org.plangraph.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plangraph.artefact.Artefacts;
import org.plangraph.query.Description;
import org.plangraph.query.RdfFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ontology, whose terms are places in it: as a page, or as the file itself. */
@Controller
public final class OntologyPage {

  private static final String TURTLE = "text/turtle";
  private static final String JSON_LD = "application/ld+json";

  private final PageDesk desk;

  /**
   * The page.
   *
   * @param desk terms of the ontology
   */
  public OntologyPage(PageDesk desk) {
    this.desk = desk;
  }

  /** The file as it is. */
  @GetMapping(
      value = {"/ontology", "/ontology.ttl"},
      produces = TURTLE)
  public ResponseEntity<byte[]> file() {
    return body(TURTLE, source().getBytes(StandardCharsets.UTF_8));
  }

  /** The same triples as JSON-LD. */
  @GetMapping(
      value = {"/ontology", "/ontology.jsonld"},
      produces = JSON_LD)
  public ResponseEntity<byte[]> jsonLd() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Description.ofTurtle(source()).write(RdfFormat.JSON_LD, json);
    return body(JSON_LD, json.toByteArray());
  }

  private static String source() {
    return Artefacts.read("ontology/plan.ttl").text();
  }

  private static ResponseEntity<byte[]> body(String mediaType, byte[] text) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType + ";charset=UTF-8"))
        .varyBy(HttpHeaders.ACCEPT)
        .body(text);
  }

  /** The page. */
  @GetMapping(value = "/ontology", produces = MediaType.TEXT_HTML_VALUE)
  public String page(Model model) {
    List<Row> terms = desk.steadyRows("ontology-terms");
    model.addAttribute(
        "groups",
        terms.stream()
            .collect(Collectors.partitioningBy(term -> term.get("type").endsWith("#Class"))));
    model.addAttribute("schemes", desk.steadyRows("schemes"));
    return "ontology";
  }
}
