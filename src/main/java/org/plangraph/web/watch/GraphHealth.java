package org.plangraph.web.watch;

import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready means that the graph being served can be read. */
public final class GraphHealth implements HealthIndicator {

  private final ServedGraph graph;

  /**
   * Health of a graph.
   *
   * @param graph what is served
   */
  public GraphHealth(ServedGraph graph) {
    this.graph = graph;
  }

  @Override
  public Health health() {
    try (Generation held = graph.lease()) {
      return (held.isReadable() ? Health.up() : Health.down())
          .withDetail("generation", held.number())
          .build();
    } catch (RuntimeException e) {
      return Health.down().build();
    }
  }
}
