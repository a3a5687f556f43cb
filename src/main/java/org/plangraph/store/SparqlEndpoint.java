package org.plangraph.store;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mod.prometheus.PrometheusMetricsProvider;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.plangraph.store.guard.EndpointGate;
import org.plangraph.store.guard.Federation;
import org.plangraph.store.guard.GuardedQuery;
import org.plangraph.store.guard.GuardedUpdate;
import org.plangraph.store.guard.QueryBounds;
import org.plangraph.store.guard.QueryLimits;
import org.plangraph.store.guard.WriteToken;

/**
 * Fuseki inside a servlet container: {@code /plans/sparql} answers queries, {@code /plans/data}
 * gives graphs; {@code /plans/update} and writing to {@code /plans/data} are there for holders of
 * the token only.
 */
public final class SparqlEndpoint {

  private static final String NAME = "/plans";

  private final ServedGraph graph;
  private final QueryLimits limits;
  private final Federation federation;
  private final WriteToken token;
  private final OperationRegistry operations = OperationRegistry.createStd();
  private final DataAccessPointRegistry services = new DataAccessPointRegistry();

  /**
   * An endpoint over the current generation.
   *
   * @param graph what to serve
   * @param limits what one query may take
   * @param bounds that all queries share
   * @param federation where SERVICE may go
   * @param token who may write
   */
  public SparqlEndpoint(
      ServedGraph graph,
      QueryLimits limits,
      QueryBounds bounds,
      Federation federation,
      WriteToken token) {
    this.graph = graph;
    this.limits = limits;
    this.federation = federation;
    this.token = token;
    operations.register(Operation.Query, new GuardedQuery(bounds, federation));
    operations.register(Operation.Update, new GuardedUpdate(limits));
  }

  /** Puts the endpoint into a servlet container that is starting. */
  public void register(ServletContext context) {
    graph.onSwitch(this::serve);
    OperationRegistry.set(context, operations);
    DataAccessPointRegistry.set(context, services);
    MetricsProvider.setMetricsProvider(context, new PrometheusMetricsProvider());
    EnumSet<DispatcherType> requests = EnumSet.of(DispatcherType.REQUEST);
    context
        .addFilter("gate", new EndpointGate(limits, token))
        .addMappingForUrlPatterns(requests, true, NAME, NAME + "/*");
    context
        .addFilter("sparql", leasing(new FusekiFilter()))
        .addMappingForUrlPatterns(requests, true, NAME, NAME + "/*");
  }

  private void serve(Generation generation) {
    federation.govern(generation.dataset().getContext());
    DataService.Builder endpoints =
        DataService.newBuilder(generation.dataset()).addEndpoint(Operation.Query, "sparql");
    if (token.isSet()) {
      endpoints.addEndpoint(Operation.Update, "update").addEndpoint(Operation.GSP_RW, "data");
    } else {
      endpoints.addEndpoint(Operation.GSP_R, "data");
    }
    DataService service = endpoints.build();
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
