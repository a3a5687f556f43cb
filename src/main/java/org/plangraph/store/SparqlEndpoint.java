package org.plangraph.store;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mod.prometheus.PrometheusMetricsProvider;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.query.ARQ;

/**
 * Fuseki inside a servlet container: {@code /plans/sparql} answers queries, {@code /plans/data} gives graphs,
 * nothing writes.
 */
public final class SparqlEndpoint {

  private static final String NAME = "/plans";

  private final ServedGraph graph;
  private final Duration timeout;
  private final OperationRegistry operations = OperationRegistry.createStd();
  private final DataAccessPointRegistry services = new DataAccessPointRegistry();

  /**
   * An endpoint over the current generation.
   *
   * @param graph what to serve
   * @param timeout when a query is stopped
   */
  public SparqlEndpoint(ServedGraph graph, Duration timeout) {
    this.graph = graph;
    this.timeout = timeout;
  }

  /** Puts the endpoint into a servlet container that is starting. */
  public void register(ServletContext context) {
    graph.onSwitch(this::serve);
    OperationRegistry.set(context, operations);
    DataAccessPointRegistry.set(context, services);
    MetricsProvider.setMetricsProvider(context, new PrometheusMetricsProvider());
    context
        .addFilter("sparql", leasing(new FusekiFilter()))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, NAME, NAME + "/*");
  }

  private void serve(Generation generation) {
    generation.dataset().getContext().set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
    DataService service =
        DataService.newBuilder(generation.dataset())
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R, "data")
            .build();
    service.setEndpointProcessors(operations);
    service.goActive();
    services.put(NAME, new DataAccessPoint(NAME, service));
  }

  private Filter leasing(Filter fuseki) {
    return (request, response, chain) -> {
      Generation held = graph.lease();
      try {
        fuseki.doFilter(request, response, chain);
      } finally {
        held.close();
      }
    };
  }
}
