package org.plangraph.web.search;

import java.util.List;
import java.util.Map;
import org.plangraph.model.InputException;
import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.text.Hit;
import org.plangraph.store.text.TextSearch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/search?q=示范区}. */
@RestController
public final class SearchController {

  private static final int MOST = 1_000;

  private final ServedGraph graph;

  /**
   * Search over a graph.
   *
   * @param graph what is served
   */
  public SearchController(ServedGraph graph) {
    this.graph = graph;
  }

  /** Hits, best first. */
  @GetMapping(value = "/api/search", produces = "application/json")
  public Map<String, Object> search(
      @RequestParam("q") String words, @RequestParam(defaultValue = "20") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new InputException("limit " + limit, "out of range", "Give 1 to " + MOST);
    }
    try (Generation held = graph.lease()) {
      List<Hit> hits = TextSearch.find(held.dataset(), words, limit);
      return Map.of("query", words, "hits", hits);
    }
  }
}
