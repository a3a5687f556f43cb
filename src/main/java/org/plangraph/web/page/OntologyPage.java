package org.plangraph.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plangraph.artefact.Artefacts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ontology, whose terms are places in it: as a page, or as the file itself. */
@Controller
public final class OntologyPage {

  private final PageDesk desk;

  /**
   * The page.
   *
   * @param desk terms of the ontology
   */
  public OntologyPage(PageDesk desk) {
    this.desk = desk;
  }

  /** The file. */
  @GetMapping(value = "/ontology", produces = "text/turtle")
  public ResponseEntity<byte[]> file() {
    byte[] turtle = Artefacts.read("ontology/plan.ttl").text().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/turtle;charset=UTF-8"))
        .body(turtle);
  }

  /** The page. */
  @GetMapping(value = "/ontology", produces = MediaType.TEXT_HTML_VALUE)
  public String page(Model model) {
    List<Row> terms = desk.steadyRows("ontology-terms");
    model.addAttribute(
        "groups",
        terms.stream()
            .collect(Collectors.partitioningBy(term -> term.get("type").endsWith("#Class"))));
    return "ontology";
  }
}
