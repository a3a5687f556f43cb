package org.plangraph.web.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plangraph.export.DatasetCounts;
import org.plangraph.export.Descriptions;
import org.plangraph.export.RdfText;
import org.plangraph.export.ServiceTerms;
import org.plangraph.export.Tables;
import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
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

/** VoID, DCAT and the description of the SPARQL service. */
@RestController
public final class DescriptionController {

  private final ServedGraph graph;
  private final Tables tables;
  private final Map<Integer, DatasetCounts> counted = new ConcurrentHashMap<>();

  /**
   * Descriptions of a graph.
   *
   * @param graph what is served
   * @param tables what can be taken away
   */
  public DescriptionController(ServedGraph graph, Tables tables) {
    this.graph = graph;
    this.tables = tables;
  }

  /** How much of what. */
  @GetMapping({"/.well-known/void", "/void"})
  public ResponseEntity<String> voidDescription(@RequestHeader HttpHeaders headers) {
    return respond(Descriptions.voidOf(counts(), server()), headers);
  }

  /** The catalogue. */
  @GetMapping("/catalog")
  public ResponseEntity<String> catalog(@RequestHeader HttpHeaders headers) {
    return respond(Descriptions.catalog(tables, server()), headers);
  }

  /** The SPARQL service; also what its address answers when no query is asked. */
  @GetMapping("/service-description")
  public ResponseEntity<String> service(@RequestHeader HttpHeaders headers) {
    return respond(
        ServiceTerms.describe(List.copyOf(counts().graphs().keySet()), server()), headers);
  }

  private DatasetCounts counts() {
    try (Generation held = graph.lease()) {
      counted.keySet().retainAll(List.of(held.number()));
      return counted.computeIfAbsent(held.number(), number -> DatasetCounts.of(held.dataset()));
    }
  }

  private static String server() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
  }

  private static ResponseEntity<String> respond(RdfText text, HttpHeaders headers) {
    String type = choose(headers.getAccept());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
        .varyBy(HttpHeaders.ACCEPT)
        .body(text.in(type));
  }

  private static String choose(List<MediaType> accepted) {
    List<MediaType> offered = RdfText.MEDIA_TYPES.stream().map(MediaType::parseMediaType).toList();
    Optional<MediaType> chosen = Negotiation.choose(accepted, offered);
    if (chosen.isPresent()) {
      return chosen.get().toString();
    }
    if (accepted.stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith)) {
      return RdfText.MEDIA_TYPES.get(0);
    }
    throw new ResponseStatusException(
        HttpStatus.NOT_ACCEPTABLE, "offered are " + RdfText.MEDIA_TYPES);
  }
}
