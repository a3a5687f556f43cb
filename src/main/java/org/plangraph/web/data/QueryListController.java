package org.plangraph.web.data;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.plangraph.query.CatalogGraph;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.RdfFormat;
import org.plangraph.web.Negotiation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The saved questions as RDF, at the address where editors look for a service's examples. */
@RestController
public final class QueryListController {

  private final QueryCatalog catalog;

  /**
   * The list of a catalogue.
   *
   * @param catalog the questions
   */
  public QueryListController(QueryCatalog catalog) {
    this.catalog = catalog;
  }

  /** All questions; Turtle, JSON-LD or N-Triples. */
  @GetMapping("/.well-known/sparql-examples")
  public ResponseEntity<byte[]> all(@RequestHeader HttpHeaders headers) {
    RdfFormat format = choose(headers.getAccept());
    String endpoint =
        ServletUriComponentsBuilder.fromCurrentContextPath().path("/plans/sparql").toUriString();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    CatalogGraph.write(catalog, endpoint, format, body);
    return ResponseEntity.ok()
        .contentType(type(format))
        .varyBy(HttpHeaders.ACCEPT)
        .body(body.toByteArray());
  }

  private static RdfFormat choose(List<MediaType> accepted) {
    MediaType chosen =
        Negotiation.choose(
                accepted, Stream.of(RdfFormat.values()).map(QueryListController::type).toList())
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_ACCEPTABLE, "offered are Turtle, JSON-LD and N-Triples"));
    return Stream.of(RdfFormat.values())
        .filter(format -> type(format).equalsTypeAndSubtype(chosen))
        .findFirst()
        .orElse(RdfFormat.TURTLE);
  }

  private static MediaType type(RdfFormat format) {
    return MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8");
  }
}
