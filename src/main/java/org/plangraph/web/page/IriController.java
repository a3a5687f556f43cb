package org.plangraph.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.query.RdfFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Our IRIs, which name things and not documents: each sends the caller (303) to the document about
 * it, in the form that Accept prefers.
 */
@Controller
public final class IriController {

  private static final Map<MediaType, String> ENDINGS =
      Map.of(
          MediaType.TEXT_HTML,
          "",
          MediaType.APPLICATION_XHTML_XML,
          "",
          MediaType.parseMediaType(RdfFormat.TURTLE.mediaType()),
          ".ttl",
          MediaType.parseMediaType(RdfFormat.JSON_LD.mediaType()),
          ".jsonld",
          MediaType.APPLICATION_JSON,
          ".jsonld",
          MediaType.parseMediaType(RdfFormat.N_TRIPLES.mediaType()),
          ".nt");

  /** Things and concepts. */
  @GetMapping({"/id/{*tail}", "/concept/{*tail}"})
  public ResponseEntity<Void> thing(
      HttpServletRequest request, @RequestHeader HttpHeaders headers) {
    String tail = request.getRequestURI().substring(1);
    IriPath path =
        IriPath.ofTail(tail)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "nothing has the IRI …/" + tail));
    String ending = ending(headers.getAccept());
    return seeOther(ending.isEmpty() ? page(path) : "/doc/" + tail + ending);
  }

  /** A graph: its quads are given by the endpoint's graph store. */
  @GetMapping("/graph/{plan}")
  public ResponseEntity<Void> graph(HttpServletRequest request) {
    return seeOther(
        "/plans/data?graph="
            + org.plangraph.vocab.Base.DEFAULT
            + request.getRequestURI().substring(1));
  }

  /** Where the page of a thing is: what belongs to a plan's text is a place in the plan's page. */
  static String page(IriPath path) {
    String plan = "/doc/id/plan/" + path.plan();
    return switch (path.kind()) {
      case "evidence" -> plan + "#e-" + path.key();
      case "section" -> plan + "#s-" + path.key();
      default -> "/doc/" + path.tail();
    };
  }

  private static String ending(List<MediaType> accepted) {
    if (accepted.isEmpty()) {
      return ".ttl";
    }
    List<MediaType> sorted = new java.util.ArrayList<>(accepted);
    sorted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
    return sorted.stream()
        .map(IriController::offer)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_ACCEPTABLE, "offered are HTML, Turtle, JSON-LD and N-Triples"));
  }

  private static Optional<String> offer(MediaType wanted) {
    if (wanted.isWildcardType()) {
      return Optional.of(".ttl");
    }
    return ENDINGS.entrySet().stream()
        .filter(offer -> offer.getKey().equalsTypeAndSubtype(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static ResponseEntity<Void> seeOther(String where) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(where))
        .varyBy(HttpHeaders.ACCEPT)
        .build();
  }
}
